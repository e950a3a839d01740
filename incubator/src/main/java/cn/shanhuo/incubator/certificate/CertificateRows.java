package cn.shanhuo.incubator.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Certificates as the list and the printer need them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CertificateRows extends GenericRepository<CertificateRows.Row, Long> {

    String LINE = """
            SELECT t.id, t.no, t.person_id, p.name, e.cohort_id, h.code, h.name AS cohort_name, c.name AS course, t.hours,
                   h.starts_on, h.ends_on, t.issued_on, t.revoked_at, t.revoked_why
              FROM certificates t JOIN persons p ON p.id = t.person_id JOIN enrolments e ON e.id = t.enrolment_id
              JOIN cohorts h ON h.id = e.cohort_id JOIN courses c ON c.id = h.course_id
            """;

    @Query(LINE + " WHERE t.id < :below ORDER BY t.id DESC LIMIT :size")
    List<Row> all(long below, int size);

    @Query(LINE + " WHERE t.no LIKE :prefix AND t.id < :below ORDER BY t.id DESC LIMIT :size")
    List<Row> numbered(String prefix, long below, int size);

    @Query(LINE + " WHERE p.name LIKE :prefix AND t.id < :below ORDER BY t.id DESC LIMIT :size")
    List<Row> named(String prefix, long below, int size);

    @Query(LINE + " WHERE t.no = :no")
    List<Row> one(String no);

    @Query(LINE + " WHERE e.cohort_id = :cohort AND t.revoked_at IS NULL ORDER BY t.id LIMIT 500")
    List<Row> ofCohort(long cohort);

    @MappedEntity("certificates")
    record Row(
            @Id long id,
            String no,
            long personId,
            String name,
            long cohortId,
            String code,
            String cohortName,
            String course,
            int hours,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate issuedOn,
            @Nullable Instant revokedAt,
            @Nullable String revokedWhy) {}
}
