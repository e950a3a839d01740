package cn.shanhuo.sandbox.alipay;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NotificationRows extends GenericRepository<NotificationRow, Long> {

    NotificationRow save(NotificationRow row);

    @Query("SELECT * FROM sandbox_notifications WHERE next_at <= :now ORDER BY next_at LIMIT :limit")
    List<NotificationRow> due(Instant now, int limit);

    /** Takes one delivery; 0 when another node took it. */
    @Query("""
           UPDATE sandbox_notifications SET attempts = attempts + 1, next_at = :next
            WHERE id = :id AND attempts = :seen AND next_at IS NOT NULL
           """)
    int take(long id, int seen, @Nullable Instant next);

    @Query("UPDATE sandbox_notifications SET last_answer = :answer WHERE id = :id")
    void answered(long id, String answer);

    @Query("UPDATE sandbox_notifications SET last_answer = 'success', next_at = NULL WHERE id = :id")
    void done(long id);

    @Query("SELECT * FROM sandbox_notifications ORDER BY id DESC LIMIT :limit")
    List<NotificationRow> latest(int limit);
}
