package cn.shanhuo.storefront.checkout;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlacedRows extends GenericRepository<PlacedRow, Long> {

    @Query("SELECT COUNT(*) FROM checkouts WHERE buyer_id = :buyer AND checkout_key = :key")
    int count(long buyer, long key);

    @Query("""
           SELECT o.id, o.status, o.total_fen, o.pay_until, o.pieces, s.name AS shop_name
             FROM checkouts c
             JOIN orders o ON o.checkout_id = c.id AND o.buyer_id = c.buyer_id
             JOIN shops s ON s.id = o.shop_id
            WHERE c.buyer_id = :buyer AND c.checkout_key = :key
            ORDER BY o.id
           """)
    List<PlacedRow> of(long buyer, long key);
}
