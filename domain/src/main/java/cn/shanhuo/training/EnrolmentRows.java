package cn.shanhuo.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EnrolmentRows extends GenericRepository<EnrolmentRows.Row, Long> {

    /** Nothing happens to somebody who is enrolled already. */
    @Query("""
           INSERT INTO enrolments (id, cohort_id, person_id, status, enrolled_at)
           VALUES (:id, :cohort, :person, 'ENROLLED', :at)
               ON DUPLICATE KEY UPDATE id = id
           """)
    void insert(long id, long cohort, long person, Instant at);

    @Query("SELECT COUNT(*) FROM enrolments WHERE cohort_id = :cohort")
    int count(long cohort);

    @Query("""
           UPDATE enrolments SET status = 'COMPLETED', hours = :hours, completed_at = :at
            WHERE cohort_id = :cohort AND person_id IN (:persons) AND status = 'ENROLLED'
           """)
    int complete(long cohort, List<Long> persons, int hours, Instant at);

    @Query("""
           UPDATE enrolments SET status = 'LEFT'
            WHERE cohort_id = :cohort AND person_id IN (:persons) AND status = 'ENROLLED'
           """)
    int leave(long cohort, List<Long> persons);

    @Query("""
           SELECT e.id, e.person_id FROM enrolments e
             LEFT JOIN certificates c ON c.enrolment_id = e.id
            WHERE e.cohort_id = :cohort AND e.status = 'COMPLETED' AND c.id IS NULL
            ORDER BY e.id
           """)
    List<Row> withoutCertificate(long cohort);

    @MappedEntity("enrolments")
    record Row(@Id long id, long personId) {}
}
