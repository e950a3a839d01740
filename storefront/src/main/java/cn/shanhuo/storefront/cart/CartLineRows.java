package cn.shanhuo.storefront.cart;

import cn.shanhuo.catalog.ForSale;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CartLineRows extends GenericRepository<CartLineRow, Long> {

    @Query("""
           SELECT l.sku_id, l.quantity, l.seen_fen, l.ticked, k.product_id, k.shop_id, k.label, k.price_fen, p.title,
                  p.cover_photo, s.name AS shop_name, COALESCE(st.available, 0) AS available,
           """ + ForSale.RULE + """
            AS for_sale
             FROM carts c
             JOIN cart_lines l ON l.cart_id = c.id
             JOIN skus k ON k.id = l.sku_id
             JOIN products p ON p.id = k.product_id
             JOIN shops s ON s.id = k.shop_id
             LEFT JOIN stock st ON st.sku_id = l.sku_id
            WHERE c.buyer_id = :buyer
            ORDER BY l.added_at DESC, l.sku_id
           """)
    List<CartLineRow> ofBuyer(long buyer);

    @Query("""
           SELECT l.sku_id, l.quantity, l.seen_fen, l.ticked, k.product_id, k.shop_id, k.label, k.price_fen, p.title,
                  p.cover_photo, s.name AS shop_name, COALESCE(st.available, 0) AS available,
           """ + ForSale.RULE + """
            AS for_sale
             FROM carts c
             JOIN cart_lines l ON l.cart_id = c.id
             JOIN skus k ON k.id = l.sku_id
             JOIN products p ON p.id = k.product_id
             JOIN shops s ON s.id = k.shop_id
             LEFT JOIN stock st ON st.sku_id = l.sku_id
            WHERE c.token_hash = :hash
            ORDER BY l.added_at DESC, l.sku_id
           """)
    List<CartLineRow> ofVisitor(byte[] hash);
}
