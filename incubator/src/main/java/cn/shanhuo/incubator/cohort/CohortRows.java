package cn.shanhuo.incubator.cohort;

import io.micronaut.core.annotation.Introspected;
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

/** Cohorts with their counts, and who is in one. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortRows extends GenericRepository<CohortRows.Row, Long> {

    @Query("""
           SELECT h.id, h.code, h.name, c.name AS course, h.place, h.starts_on, h.ends_on,
                  (SELECT COUNT(*) FROM enrolments e WHERE e.cohort_id = h.id) AS people,
                  (SELECT COUNT(*) FROM enrolments e WHERE e.cohort_id = h.id AND e.status = 'COMPLETED') AS completed,
                  (SELECT COUNT(*) FROM enrolments e JOIN certificates t ON t.enrolment_id = e.id
                    WHERE e.cohort_id = h.id AND t.revoked_at IS NULL) AS certified
             FROM cohorts h JOIN courses c ON c.id = h.course_id
            WHERE h.id < :below ORDER BY h.id DESC LIMIT :size
           """)
    List<Row> all(long below, int size);

    @Query("""
           SELECT e.id, e.person_id, p.name, p.phone_tail, p.town_code, p.village, e.status, e.hours, e.completed_at, t.no,
                  t.revoked_at
             FROM enrolments e JOIN persons p ON p.id = e.person_id
             LEFT JOIN certificates t ON t.id = (SELECT MAX(n.id) FROM certificates n WHERE n.enrolment_id = e.id)
            WHERE e.cohort_id = :cohort AND e.id < :below ORDER BY e.id DESC LIMIT :size
           """)
    List<Member> members(long cohort, long below, int size);

    @Query("SELECT person_id FROM enrolments WHERE cohort_id = :cohort AND status = 'ENROLLED' ORDER BY id LIMIT 5000")
    List<Long> stillEnrolled(long cohort);

    @Query("""
           SELECT COUNT(*) AS people, COALESCE(SUM(e.status = 'COMPLETED'), 0) AS completed,
                  COALESCE(SUM(e.status = 'COMPLETED' AND EXISTS (SELECT 1 FROM certificates t WHERE t.enrolment_id = e.id
                                 AND (t.revoked_at IS NULL OR t.revoked_at >= e.completed_at))), 0) AS issued,
                  COALESCE(SUM(EXISTS (SELECT 1 FROM certificates t WHERE t.standing = e.id)), 0) AS certified
             FROM enrolments e WHERE e.cohort_id = :cohort
           """)
    Counts counts(long cohort);

    @MappedEntity("cohorts")
    record Row(
            @Id long id,
            String code,
            String name,
            String course,
            String place,
            LocalDate startsOn,
            LocalDate endsOn,
            int people,
            int completed,
            int certified) {}

    @Introspected
    record Member(
            long id,
            long personId,
            String name,
            String phoneTail,
            String townCode,
            String village,
            String status,
            @Nullable Integer hours,
            @Nullable Instant completedAt,
            @Nullable String no,
            @Nullable Instant revokedAt) {}

    @Introspected
    record Counts(int people, int completed, int issued, int certified) {}
}
