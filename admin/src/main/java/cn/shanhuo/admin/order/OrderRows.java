package cn.shanhuo.admin.order;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends GenericRepository<OrderRow, Long> {

    String COLUMNS = """
           SELECT id, status, goods_fen, freight_fen, total_fen, pieces, phone_tail, region_names, note, placed_at, paid_at,
                  shipped_at, completed_at, closed_at
             FROM orders WHERE shop_id = :shop
           """;

    /** What waits longest comes first. */
    @Query(COLUMNS + " AND status = 'PAID' ORDER BY id LIMIT :limit OFFSET :offset")
    List<OrderRow> toShip(long shop, int limit, int offset);

    @Query(COLUMNS + " AND status = :status ORDER BY id DESC LIMIT :limit OFFSET :offset")
    List<OrderRow> in(long shop, String status, int limit, int offset);

    @Query(COLUMNS + " ORDER BY id DESC LIMIT :limit OFFSET :offset")
    List<OrderRow> all(long shop, int limit, int offset);

    @Query(COLUMNS + " AND phone_tail = :tail ORDER BY id DESC LIMIT :limit OFFSET :offset")
    List<OrderRow> byTail(long shop, String tail, int limit, int offset);

    @Query(COLUMNS + " AND id = :id")
    Optional<OrderRow> find(long shop, long id);

    @Query("SELECT COUNT(*) FROM orders WHERE shop_id = :shop AND status = 'PAID'")
    int countToShip(long shop);

    @Query("""
           SELECT l.order_id, l.title, l.label, l.photo_id, l.quantity
             FROM order_lines l JOIN orders o ON o.id = l.order_id
            WHERE o.shop_id = :shop AND l.order_id IN (:orders) ORDER BY l.id
           """)
    List<LineRow> lines(long shop, Collection<Long> orders);
}
