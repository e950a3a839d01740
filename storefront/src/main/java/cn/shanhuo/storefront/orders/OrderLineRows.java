package cn.shanhuo.storefront.orders;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderLineRows extends GenericRepository<OrderLineRow, Long> {

    @Query("""
           SELECT l.id AS line_id, o.id, o.shop_id, s.name AS shop_name, o.status, o.total_fen, o.pieces, o.placed_at,
                  o.pay_until, o.closing_reason, l.title, l.label, l.photo_id, l.price_fen, l.quantity
             FROM (SELECT id, shop_id, status, total_fen, pieces, placed_at, pay_until, closing_reason
                     FROM orders
                    WHERE buyer_id = :buyer AND id < :before
                    ORDER BY id DESC
                    LIMIT :most) o
             JOIN shops s ON s.id = o.shop_id
             JOIN order_lines l ON l.order_id = o.id
            ORDER BY o.id DESC, l.id
           """)
    List<OrderLineRow> all(long buyer, long before, int most);

    @Query("""
           SELECT l.id AS line_id, o.id, o.shop_id, s.name AS shop_name, o.status, o.total_fen, o.pieces, o.placed_at,
                  o.pay_until, o.closing_reason, l.title, l.label, l.photo_id, l.price_fen, l.quantity
             FROM (SELECT id, shop_id, status, total_fen, pieces, placed_at, pay_until, closing_reason
                     FROM orders
                    WHERE buyer_id = :buyer AND status = :status AND id < :before
                    ORDER BY id DESC
                    LIMIT :most) o
             JOIN shops s ON s.id = o.shop_id
             JOIN order_lines l ON l.order_id = o.id
            ORDER BY o.id DESC, l.id
           """)
    List<OrderLineRow> in(long buyer, String status, long before, int most);

    @Query("""
           SELECT status, COUNT(*) AS orders FROM orders
            WHERE buyer_id = :buyer AND status IN ('UNPAID', 'PAID', 'SHIPPED')
            GROUP BY status
           """)
    List<CountRow> waiting(long buyer);
}
