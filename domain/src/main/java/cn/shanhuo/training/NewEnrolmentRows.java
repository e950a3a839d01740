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
interface NewEnrolmentRows extends GenericRepository<NewEnrolmentRows.Row, Long> {

    /** Nothing happens to somebody who is enrolled already. */
    @Query("""
           INSERT INTO enrolments (id, cohort_id, person_id, status, enrolled_at)
           VALUES (:id, :cohortId, :personId, 'ENROLLED', :enrolledAt)
               ON DUPLICATE KEY UPDATE id = id
           """)
    void insert(List<Row> people);

    @MappedEntity("enrolments")
    record Row(@Id long id, long cohortId, long personId, Instant enrolledAt) {}
}
