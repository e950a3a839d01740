package cn.shanhuo.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CertificateRows extends GenericRepository<CertificateRows.Row, Long> {

    /** Locks the year's count until the end of the transaction, so that numbers are given out one transaction at a time. */
    @Query("INSERT INTO certificate_numbers (year, last) VALUES (:year, 0) ON DUPLICATE KEY UPDATE last = last")
    void lockYear(int year);

    @Query("SELECT last FROM certificate_numbers WHERE year = :year FOR UPDATE")
    int last(int year);

    @Query("UPDATE certificate_numbers SET last = :last WHERE year = :year")
    void advance(int year, int last);

    @Query("""
           INSERT INTO certificates (id, no, enrolment_id, person_id, hours, issued_on, issued_by)
           VALUES (:id, :no, :enrolment, :person, :hours, :issuedOn, :issuedBy)
           """)
    void insert(long id, String no, long enrolment, long person, int hours, LocalDate issuedOn, long issuedBy);

    @Query("UPDATE certificates SET revoked_at = :at, revoked_why = :why WHERE no = :no AND revoked_at IS NULL")
    int revoke(String no, Instant at, String why);

    @Query("""
           SELECT c.id, c.no, c.person_id, p.name, e.cohort_id, c.hours, c.issued_on, c.revoked_at, c.revoked_why
             FROM certificates c JOIN enrolments e ON e.id = c.enrolment_id JOIN persons p ON p.id = c.person_id
            WHERE c.no = :no
           """)
    Optional<Row> find(String no);

    @Query("""
           SELECT c.id, c.no, c.person_id, p.name, e.cohort_id, c.hours, c.issued_on, c.revoked_at, c.revoked_why
             FROM certificates c JOIN enrolments e ON e.id = c.enrolment_id JOIN persons p ON p.id = c.person_id
            WHERE c.person_id = :person ORDER BY c.id DESC
           """)
    List<Row> ofPerson(long person);

    @MappedEntity("certificates")
    record Row(
            @Id long id,
            String no,
            long personId,
            String name,
            long cohortId,
            int hours,
            LocalDate issuedOn,
            @Nullable Instant revokedAt,
            @Nullable String revokedWhy) {}
}
