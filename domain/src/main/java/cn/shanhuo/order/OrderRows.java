package cn.shanhuo.order;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders as rows. Every move names the state it comes from; how it may go on is drawn in docs/order-states.md. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends GenericRepository<OrderRow, Long> {

    String FACTS = """
            SELECT id, buyer_id, shop_id, status, goods_fen, freight_fen, total_fen, note, placed_at, pay_until, paid_at,
                   shipped_at, receive_until, receipt_extended, completed_at, closed_at, closing_reason
              FROM orders\s""";

    @Query(FACTS + "WHERE id = :no")
    Optional<OrderRow> find(long no);

    @Query(FACTS + "WHERE id = :no AND buyer_id = :buyer")
    Optional<OrderRow> findOfBuyer(long buyer, long no);

    @Query(FACTS + "WHERE id = :no AND shop_id = :shop")
    Optional<OrderRow> findOfShop(long shop, long no);

    @Query("""
           SELECT product_id, sku_id, title, label, photo_id, price_fen, quantity, net_weight_g, return_policy,
                  confirmed_no_return
             FROM order_lines WHERE order_id = :no ORDER BY id
           """)
    List<OrderLineRow> lines(long no);

    String RECEIVER = "SELECT receiver_sealed, phone_sealed, region_names, detail_sealed FROM orders ";

    @Query(RECEIVER + "WHERE id = :no AND buyer_id = :buyer")
    Optional<ReceiverRow> receiverOfBuyer(long buyer, long no);

    @Query(RECEIVER + "WHERE id = :no AND shop_id = :shop")
    Optional<ReceiverRow> receiverOfShop(long shop, long no);

    @Query("UPDATE orders SET status = 'PAID', paid_at = :at WHERE id IN (:numbers) AND status = 'UNPAID'")
    int pay(List<Long> numbers, Instant at);

    @Query("SELECT id FROM orders WHERE id = :no AND buyer_id = :buyer AND status = 'CLOSED' FOR UPDATE")
    Optional<Long> closedByNow(long buyer, long no);

    @Query("""
           UPDATE orders SET status = 'PAID', paid_at = :at, closed_at = NULL, closing_reason = NULL
            WHERE id = :no AND status = 'CLOSED' AND closing_reason IN ('CANCELLED', 'OVERDUE')
           """)
    int revive(long no, Instant at);

    @Query("""
           UPDATE orders SET status = 'CLOSED', closed_at = :at, closing_reason = :why
            WHERE id = :no AND status = 'UNPAID'
           """)
    int closeUnpaid(long no, String why, Instant at);

    @Query("""
           UPDATE orders SET status = 'CLOSED', closed_at = :at, closing_reason = :why
            WHERE id = :no AND status = 'PAID'
           """)
    int closePaid(long no, String why, Instant at);

    @Query("""
           UPDATE orders SET status = 'SHIPPED', shipped_at = :at, receive_until = :until, receipt_extended = FALSE
            WHERE shop_id = :shop AND id = :no AND status = 'PAID'
           """)
    int ship(long shop, long no, Instant at, Instant until);

    @Query("""
           UPDATE orders SET status = 'PAID', shipped_at = NULL, receive_until = NULL, receipt_extended = FALSE
            WHERE shop_id = :shop AND id = :no AND status = 'SHIPPED' AND shipped_at = :at
           """)
    int unship(long shop, long no, Instant at);

    @Query("""
           UPDATE orders SET status = 'COMPLETED', completed_at = :at
            WHERE buyer_id = :buyer AND id = :no AND status = 'SHIPPED'
           """)
    int receive(long buyer, long no, Instant at);

    @Query("""
           UPDATE orders SET receive_until = :until, receipt_extended = TRUE
            WHERE buyer_id = :buyer AND id = :no AND status = 'SHIPPED' AND receipt_extended = FALSE
           """)
    int extend(long buyer, long no, Instant until);

    @Query("""
           SELECT id, pay_until FROM orders
            WHERE status = 'UNPAID' AND pay_until <= :now
              AND pay_until >= :deadline AND (pay_until > :deadline OR id > :no)
            ORDER BY pay_until, id LIMIT :most
           """)
    List<OverdueRow> overdue(Instant now, Instant deadline, long no, int most);

    @Query("""
           UPDATE orders SET status = 'COMPLETED', completed_at = :now
            WHERE status = 'SHIPPED' AND receive_until <= :now ORDER BY receive_until LIMIT :most
           """)
    int receiveOverdue(Instant now, int most);
}
