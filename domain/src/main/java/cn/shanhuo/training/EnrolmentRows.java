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
           UPDATE enrolments e SET e.status = 'ENROLLED', e.hours = NULL, e.completed_at = NULL
            WHERE e.cohort_id = :cohort AND e.person_id = :person AND e.status IN ('COMPLETED', 'LEFT')
              AND NOT EXISTS (SELECT 1 FROM certificates c WHERE c.enrolment_id = e.id AND c.revoked_at IS NULL)
           """)
    int reinstate(long cohort, long person);

    /** Whose certificate was revoked gets no other one by having completed before. */
    @Query("""
           SELECT e.id, e.person_id, e.hours FROM enrolments e
            WHERE e.cohort_id = :cohort AND e.status = 'COMPLETED'
              AND NOT EXISTS (SELECT 1 FROM certificates c WHERE c.enrolment_id = e.id
                                 AND (c.revoked_at IS NULL OR c.revoked_at >= e.completed_at))
            ORDER BY e.id
           """)
    List<Row> withoutCertificate(long cohort);

    @MappedEntity("enrolments")
    record Row(@Id long id, long personId, int hours) {}
}
