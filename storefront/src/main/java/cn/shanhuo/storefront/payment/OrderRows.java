package cn.shanhuo.storefront.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends GenericRepository<OrderRow, Long> {

    @Query("""
           SELECT o.id, o.status, o.total_fen, o.pay_until, s.name AS shop_name, o.pieces,
                  COALESCE((SELECT l.title FROM order_lines l WHERE l.order_id = o.id ORDER BY l.id LIMIT 1), '') AS title,
                  (SELECT r.status FROM refunds r WHERE r.order_id = o.id ORDER BY r.id DESC LIMIT 1) AS refund_status,
                  (SELECT MIN(n.id) FROM orders n
                    WHERE n.checkout_id = o.checkout_id AND n.buyer_id = o.buyer_id AND n.id <> o.id
                      AND n.status = 'UNPAID') AS next_unpaid
             FROM orders o
             JOIN shops s ON s.id = o.shop_id
            WHERE o.buyer_id = :buyer AND o.id = :order
           """)
    Optional<OrderRow> find(long buyer, long order);
}
