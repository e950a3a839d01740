package cn.shanhuo.admin.product;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListedRows extends GenericRepository<ListedRow, Long> {

    @Query("""
           SELECT id, title, status, cover_photo, made_on, shelf_life_days, taken_down_why FROM products
            WHERE shop_id = :shop AND status = :status ORDER BY id DESC LIMIT :limit OFFSET :offset
           """)
    List<ListedRow> in(long shop, String status, int limit, int offset);

    @Query("""
           SELECT id, title, status, cover_photo, made_on, shelf_life_days, taken_down_why FROM products
            WHERE shop_id = :shop ORDER BY id DESC LIMIT :limit OFFSET :offset
           """)
    List<ListedRow> all(long shop, int limit, int offset);

    @Query("""
           SELECT p.id, p.title, p.status, p.cover_photo, p.made_on, p.shelf_life_days, p.taken_down_why FROM products p
            WHERE p.shop_id = :shop AND p.status = 'ON_SALE'
              AND EXISTS (SELECT 1 FROM skus k JOIN stock t ON t.sku_id = k.id
                           WHERE k.product_id = p.id AND k.status = 'ON_SALE' AND t.available <= :low)
            ORDER BY p.id DESC LIMIT :limit OFFSET :offset
           """)
    List<ListedRow> low(long shop, int low, int limit, int offset);

    @Query("""
           SELECT k.id, k.product_id, k.label, k.price_fen, COALESCE(t.available, 0) AS available,
                  COALESCE(t.reserved, 0) AS reserved
             FROM skus k LEFT JOIN stock t ON t.sku_id = k.id
            WHERE k.shop_id = :shop AND k.product_id IN (:products) AND k.status = 'ON_SALE'
            ORDER BY k.position, k.id
           """)
    List<ListedPackRow> packs(long shop, Collection<Long> products);

    @Query("""
           SELECT k.label, c.price_fen, c.changed_at
             FROM price_changes c JOIN skus k ON k.id = c.sku_id
            WHERE k.shop_id = :shop AND k.product_id = :product
            ORDER BY c.changed_at DESC, c.id DESC LIMIT 20
           """)
    List<PastPriceRow> prices(long shop, long product);
}
