package cn.shanhuo.order;

import cn.shanhuo.catalog.ForSale;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** What is looked at before orders are placed: one query a table, for all checkouts that wait. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckoutRows extends GenericRepository<OrderRow, Long> {

    @Query("""
           SELECT k.id AS sku_id, k.product_id, k.shop_id, s.name AS shop_name, p.title, k.label,
                  p.cover_photo AS photo_id, k.price_fen, k.net_weight_g, k.gross_weight_g,
                  p.freight_template_id AS template_id, p.return_policy, COALESCE(st.available, 0) AS available,
           """ + ForSale.RULE + """
            AS for_sale
             FROM skus k
             JOIN products p ON p.id = k.product_id
             JOIN shops s ON s.id = k.shop_id
             LEFT JOIN stock st ON st.sku_id = k.id
            WHERE k.id IN (:skus)
           """)
    List<OfferRow> offers(Collection<Long> skus);

    @Query("""
           SELECT id, buyer_id, receiver_sealed, phone_sealed, phone_tail, province_code, county_code, region_names,
                  detail_sealed
             FROM addresses WHERE id IN (:addresses)
           """)
    List<AddressBookRow> addresses(Collection<Long> addresses);

    @Query("""
           SELECT buyer_id, COUNT(*) AS unpaid FROM orders
            WHERE buyer_id IN (:buyers) AND status = 'UNPAID' GROUP BY buyer_id
           """)
    List<UnpaidRow> unpaid(Collection<Long> buyers);

    @Query("""
           SELECT c.buyer_id, c.checkout_key, o.id AS order_no
             FROM checkouts c JOIN orders o ON o.checkout_id = c.id
            WHERE c.checkout_key IN (:keys) ORDER BY o.id
           """)
    List<EarlierRow> earlier(Collection<Long> keys);
}
