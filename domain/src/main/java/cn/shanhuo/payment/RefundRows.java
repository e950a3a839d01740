package cn.shanhuo.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RefundRows extends GenericRepository<RefundRow, Long> {

    RefundRow save(RefundRow row);

    @Query("""
           SELECT r.* FROM refunds r JOIN orders o ON o.id = r.order_id
            WHERE r.order_id = :order AND o.buyer_id = :buyer
            ORDER BY r.id
           """)
    List<RefundRow> of(long buyer, long order);

    @Query("""
           SELECT * FROM refunds
            WHERE status = 'REQUESTED' AND next_attempt_at <= :now
            ORDER BY next_attempt_at
            LIMIT :limit
           """)
    List<RefundRow> due(Instant now, int limit);

    /** Takes the turn for one attempt: 0 when another node took it. */
    @Query("""
           UPDATE refunds SET attempts = attempts + 1, next_attempt_at = :next
            WHERE id = :id AND status = 'REQUESTED' AND attempts = :seen
           """)
    int takeTurn(long id, int seen, Instant next);

    @Query("UPDATE refunds SET last_answer = :answer WHERE id = :id AND status <> 'REFUNDED'")
    void answered(long id, String answer);

    @Query("UPDATE refunds SET status = 'STUCK', last_answer = :answer WHERE id = :id AND status = 'REQUESTED'")
    int markStuck(long id, String answer);

    @Query("""
           UPDATE refunds SET status = 'REFUNDED', refunded_at = :at, last_answer = 'REFUND_SUCCESS'
            WHERE id = :id AND status <> 'REFUNDED'
           """)
    int markRefunded(long id, Instant at);

    /** Sends it anew: a stuck one, or one that waits for its next attempt. */
    @Query("""
           UPDATE refunds SET status = 'REQUESTED', attempts = 0, next_attempt_at = :now
            WHERE id = :id AND status <> 'REFUNDED'
           """)
    int again(long id, Instant now);

    @Query("SELECT COUNT(*) FROM refunds WHERE order_id = :order AND (id = :id OR :id = 0)")
    int known(long order, long id);

    /** Alipay has news of a refund of this order: ask at once. */
    @Query("UPDATE refunds SET next_attempt_at = :now WHERE order_id = :order AND status = 'REQUESTED'")
    int hurry(long order, Instant now);
}
