package cn.shanhuo.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaymentRows extends GenericRepository<PaymentRow, Long> {

    @Query("""
           SELECT order_id, shop_id, amount_fen, status, seller_id, trade_no, buyer_logon_id, opened_at, expires_at, asks, paid_at
             FROM payments
            WHERE order_id = :order
           """)
    Optional<PaymentRow> find(long order);

    @Query("SELECT order_id FROM payments WHERE order_id IN (:orders)")
    List<Long> among(List<Long> orders);

    /** Opens a payment, or leaves the one that is there as it is. */
    @Query("""
           INSERT INTO payments (order_id, shop_id, amount_fen, status, seller_id, opened_at, expires_at, next_ask_at)
           VALUES (:order, :shop, :amount, 'OPENED', :seller, :at, :expiresAt, :nextAsk)
           ON DUPLICATE KEY UPDATE order_id = order_id
           """)
    void open(long order, long shop, long amount, String seller, Instant at, Instant expiresAt, Instant nextAsk);

    /** Locks payments in the order of their numbers, so that two callers never wait for each other in a ring. */
    @Query("""
           SELECT p.order_id, p.shop_id, p.amount_fen, p.status, p.seller_id, p.trade_no,
                  o.status AS order_status, o.goods_fen, o.freight_fen
             FROM payments p
             JOIN orders o ON o.id = p.order_id
            WHERE p.order_id IN (:orders)
            ORDER BY p.order_id
              FOR UPDATE
           """)
    List<OpenRow> lock(List<Long> orders);

    /** What is paid otherwise than it should be changes by no question; somebody must look. */
    @Query("UPDATE payments SET next_ask_at = NULL WHERE order_id = :order AND status = 'OPENED'")
    int stopAsking(long order);

    @Query("UPDATE payments SET status = 'CLOSED' WHERE order_id = :order AND status = 'OPENED'")
    int markClosed(long order);

    @Query("""
           SELECT order_id FROM payments
            WHERE status = 'OPENED' AND next_ask_at <= :now
            ORDER BY next_ask_at
            LIMIT :limit
           """)
    List<Long> toAsk(Instant now, int limit);

    /** Takes the turn to ask: 0 when somebody else asked since {@code notSince}. */
    @Query("""
           UPDATE payments SET asked_at = :now, next_ask_at = :next, asks = asks + 1
            WHERE order_id = :order AND status = 'OPENED' AND (asked_at IS NULL OR asked_at <= :notSince)
           """)
    int takeTurn(long order, Instant now, Instant next, Instant notSince);
}
