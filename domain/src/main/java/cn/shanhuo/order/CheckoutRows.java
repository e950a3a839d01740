package cn.shanhuo.order;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** What is read before an order is placed: two queries, whatever is in the cart. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckoutRows extends GenericRepository<OrderRow, Long> {

    @Query("""
           SELECT k.id AS sku_id, k.product_id, k.shop_id, s.name AS shop_name, p.title, k.label,
                  p.cover_photo AS photo_id, k.price_fen, k.net_weight_g, k.gross_weight_g,
                  p.freight_template_id AS template_id, p.return_policy, COALESCE(st.available, 0) AS available,
                  k.status = 'ON_SALE' AND p.status = 'ON_SALE' AND s.status = 'OPEN' AS for_sale
             FROM skus k
             JOIN products p ON p.id = k.product_id
             JOIN shops s ON s.id = k.shop_id
             LEFT JOIN stock st ON st.sku_id = k.id
            WHERE k.id IN (:skus)
           """)
    List<OfferRow> offers(Collection<Long> skus);

    @Query("""
           SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM orders o
                                          WHERE o.buyer_id = :buyer AND o.status = 'UNPAID' LIMIT :limit) few) AS unpaid,
                  (SELECT c.id FROM checkouts c WHERE c.buyer_id = :buyer AND c.checkout_key = :key) AS checkout_id,
                  COALESCE(a.receiver_sealed, '') AS receiver_sealed, COALESCE(a.phone_sealed, '') AS phone_sealed,
                  a.phone_tail, a.province_code, a.county_code, a.region_names,
                  COALESCE(a.detail_sealed, '') AS detail_sealed
             FROM (SELECT 1 AS one) always
             LEFT JOIN addresses a ON a.id = :address AND a.buyer_id = :buyer
           """)
    BuyerRow buyer(long buyer, long address, long key, int limit);
}
