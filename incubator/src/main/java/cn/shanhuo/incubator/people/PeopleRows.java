package cn.shanhuo.incubator.people;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People as the list shows them, the last filed first; each page begins below a number. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PeopleRows extends GenericRepository<PeopleRows.Row, Long> {

    String LINE = """
            SELECT p.id, p.name, p.phone_tail, p.town_code, p.village,
                   (SELECT GROUP_CONCAT(h.code ORDER BY e.id SEPARATOR '、') FROM enrolments e
                      JOIN cohorts h ON h.id = e.cohort_id WHERE e.person_id = p.id) AS cohorts,
                   (SELECT MAX(c.no) FROM certificates c WHERE c.person_id = p.id AND c.revoked_at IS NULL) AS certificate,
                   (SELECT MIN(s.name) FROM shops s WHERE s.person_id = p.id) AS shop
              FROM persons p
            """;

    @Query(LINE + " WHERE p.id < :below ORDER BY p.id DESC LIMIT :size")
    List<Row> all(long below, int size);

    /** Names that begin so; the prefix ends in a percent sign. */
    @Query(LINE + " WHERE p.name LIKE :prefix AND p.id < :below ORDER BY p.id DESC LIMIT :size")
    List<Row> named(String prefix, long below, int size);

    @Query(LINE + " WHERE p.phone_tail = :tail AND p.id < :below ORDER BY p.id DESC LIMIT :size")
    List<Row> withPhoneTail(String tail, long below, int size);

    @Query("""
           SELECT e.id, h.id AS cohort_id, h.code, c.name AS course, e.status, e.hours, e.completed_at, t.no,
                  t.revoked_at
             FROM enrolments e JOIN cohorts h ON h.id = e.cohort_id JOIN courses c ON c.id = h.course_id
             LEFT JOIN certificates t ON t.id = (SELECT MAX(n.id) FROM certificates n WHERE n.enrolment_id = e.id)
            WHERE e.person_id = :person ORDER BY e.id DESC
           """)
    List<Enrolment> enrolments(long person);

    @Query("SELECT id, name, status FROM shops WHERE person_id = :person ORDER BY id DESC")
    List<Shop> shops(long person);

    @MappedEntity("persons")
    record Row(
            @Id long id,
            String name,
            String phoneTail,
            String townCode,
            String village,
            @Nullable String cohorts,
            @Nullable String certificate,
            @Nullable String shop) {}

    @Introspected
    record Enrolment(
            long id,
            long cohortId,
            String code,
            String course,
            String status,
            @Nullable Integer hours,
            @Nullable Instant completedAt,
            @Nullable String no,
            @Nullable Instant revokedAt) {}

    @Introspected
    record Shop(long id, String name, String status) {}
}
