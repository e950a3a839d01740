package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SoldRows extends GenericRepository<SoldRow, Long> {

    @Query("""
           SELECT l.product_id AS id, o.shop_id,
                  SUM(CASE WHEN e.kind = 'PAYMENT' THEN l.quantity ELSE -l.quantity END) AS pieces
             FROM ledger_entries e
             JOIN orders o ON o.id = e.order_id
             JOIN order_lines l ON l.order_id = o.id
            WHERE e.id IN (:entries) AND (e.kind = 'PAYMENT' OR e.goods_fen = o.goods_fen)
            GROUP BY l.product_id, o.shop_id
            ORDER BY l.product_id
           """)
    List<SoldRow> sold(List<Long> entries);

    /** Products whose count is not what all entries but those waiting to be added up make of it, with what they make. */
    @Query("""
           SELECT p.id, p.shop_id, GREATEST(0, COALESCE(s.pieces, 0)) AS pieces
             FROM products p
             LEFT JOIN (SELECT l.product_id,
                               SUM(CASE WHEN e.kind = 'PAYMENT' THEN l.quantity ELSE -l.quantity END) AS pieces
                          FROM ledger_entries e
                          JOIN orders o ON o.id = e.order_id
                          JOIN order_lines l ON l.order_id = o.id
                         WHERE (e.kind = 'PAYMENT' OR e.goods_fen = o.goods_fen)
                           AND NOT EXISTS (SELECT 1 FROM ledger_to_roll_up q WHERE q.entry_id = e.id)
                         GROUP BY l.product_id) s ON s.product_id = p.id
            WHERE p.sold_count <> GREATEST(0, COALESCE(s.pieces, 0))
           """)
    List<SoldRow> miscounted();

    @Query("UPDATE products SET sold_count = :pieces WHERE id = :id")
    void count(List<SoldRow> sold);

    @Query("UPDATE products SET sold_count = GREATEST(0, sold_count + :pieces) WHERE id = :id")
    void addSold(List<SoldRow> sold);
}
