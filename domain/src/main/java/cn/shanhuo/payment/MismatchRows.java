package cn.shanhuo.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MismatchRows extends GenericRepository<MismatchRow, Long> {

    /** Adds one; one that stands there is counted once more, and stays dealt with when it was. */
    @Query("""
           INSERT INTO payment_mismatches (id, kind, out_trade_no, subject, order_id, refund_id, detail, amount_fen, happened_at)
           VALUES (:id, :kind, :outTradeNo, :subject, :order, :refund, :detail, :amount, :at)
               ON DUPLICATE KEY UPDATE times = times + 1, detail = VALUES(detail), happened_at = VALUES(happened_at)
           """)
    void add(
            long id,
            String kind,
            String outTradeNo,
            String subject,
            @Nullable Long order,
            @Nullable Long refund,
            String detail,
            long amount,
            Instant at);

    /** Brings one that was dealt with back, as the newest. */
    @Query("""
           UPDATE payment_mismatches
              SET id = :id, is_open = TRUE, dealt_at = NULL, dealt_by = NULL, note = ''
            WHERE refund_id = :refund AND kind = :kind AND NOT is_open
           """)
    void reopen(long id, long refund, String kind);

    @Query("""
           UPDATE payment_mismatches SET is_open = FALSE, dealt_at = :at, dealt_by = :by, note = :note
            WHERE id = :id AND is_open
           """)
    int deal(long id, long by, String note, Instant at);

    @Query("""
           UPDATE payment_mismatches SET is_open = FALSE, dealt_at = :at, dealt_by = :by
            WHERE refund_id = :refund AND is_open
           """)
    int over(long refund, @Nullable Long by, Instant at);

    @Query("SELECT COUNT(*) FROM (SELECT id FROM payment_mismatches WHERE is_open LIMIT 1000) waiting")
    int waiting();
}
