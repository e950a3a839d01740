package cn.shanhuo.incubator.application;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue of applications; drafts are nobody's business. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ApplicationRows extends GenericRepository<ApplicationRows.Row, Long> {

    String LINE = """
            SELECT a.id, a.shop_name, a.subject_type, a.town_code, a.village, a.status, a.submitted_at, c.name AS applicant,
                   (SELECT MAX(t.no) FROM certificates t WHERE t.person_id = a.person_id AND t.revoked_at IS NULL) AS certificate,
                   a.vouched_by
              FROM shop_applications a JOIN accounts c ON c.id = a.account_id
            """;

    /** The longest waiting first. */
    @Query(LINE + " WHERE a.status = 'SUBMITTED' ORDER BY a.submitted_at, a.id LIMIT :size OFFSET :skip")
    List<Row> waiting(int size, int skip);

    /** The last decided first. */
    @Query(LINE + " WHERE a.status = :status ORDER BY a.submitted_at DESC, a.id DESC LIMIT :size OFFSET :skip")
    List<Row> decided(String status, int size, int skip);

    @Query("SELECT name FROM accounts WHERE id = :account")
    List<String> nameOf(long account);

    @Query("SELECT id FROM shops WHERE application_id = :application")
    List<Long> shopOf(long application);

    @MappedEntity("shop_applications")
    record Row(
            @Id long id,
            String shopName,
            String subjectType,
            String townCode,
            String village,
            String status,
            Instant submittedAt,
            String applicant,
            @Nullable String certificate,
            @Nullable Long vouchedBy) {}
}
