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

@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortRows extends GenericRepository<CohortRows.Row, Long> {

    /** Leaves a cohort of the same code as it is. */
    @Query("""
           INSERT INTO cohorts (id, course_id, code, name, place, trainer, starts_on, ends_on, created_at)
           VALUES (:id, :course, :code, :name, :place, :trainer, :startsOn, :endsOn, :at)
               ON DUPLICATE KEY UPDATE id = id
           """)
    void insert(
            long id,
            long course,
            String code,
            String name,
            String place,
            String trainer,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant at);

    @Query("SELECT id FROM cohorts WHERE code = :code")
    Optional<Long> idOf(String code);

    @Query("""
           SELECT h.id, h.course_id, h.code, h.name, h.place, h.trainer, h.starts_on, h.ends_on,
                  c.name AS course_name, c.kind, c.hours
             FROM cohorts h JOIN courses c ON c.id = h.course_id
            WHERE h.id = :id
           """)
    Optional<Row> find(long id);

    @Query("""
           SELECT h.id, h.course_id, h.code, h.name, h.place, h.trainer, h.starts_on, h.ends_on,
                  c.name AS course_name, c.kind, c.hours
             FROM cohorts h JOIN courses c ON c.id = h.course_id
            ORDER BY h.id DESC LIMIT 500
           """)
    List<Row> all();

    @MappedEntity("cohorts")
    record Row(
            @Id long id,
            long courseId,
            String code,
            String name,
            String place,
            String trainer,
            LocalDate startsOn,
            LocalDate endsOn,
            String courseName,
            String kind,
            int hours) {}
}
