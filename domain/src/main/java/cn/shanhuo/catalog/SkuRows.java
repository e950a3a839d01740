package cn.shanhuo.catalog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SkuRows extends GenericRepository<ProductRow, Long> {

    @Query("""
           SELECT k.id, k.product_id, k.label, k.price_fen, k.net_weight_g, k.gross_weight_g, k.status,
                  COALESCE(t.available, 0) AS available
             FROM skus k LEFT JOIN stock t ON t.sku_id = k.id
            WHERE k.product_id = :product
            ORDER BY k.position, k.id
           """)
    List<SkuRow> of(long product);

    @Query("""
           SELECT k.id, k.product_id, k.label, k.price_fen, k.net_weight_g, k.gross_weight_g, k.status,
                  COALESCE(t.available, 0) AS available
             FROM skus k LEFT JOIN stock t ON t.sku_id = k.id
            WHERE k.product_id IN (:products) AND k.status = 'ON_SALE'
           """)
    List<SkuRow> onSale(Collection<Long> products);

    @Query("""
           SELECT k.id, k.product_id, k.label, k.price_fen, k.net_weight_g, k.gross_weight_g, k.status,
                  COALESCE(t.available, 0) AS available
             FROM skus k LEFT JOIN stock t ON t.sku_id = k.id
            WHERE k.id = :id AND k.shop_id = :shop
           """)
    Optional<SkuRow> find(long shop, long id);

    @Query("""
           INSERT INTO skus (id, product_id, shop_id, position, label, price_fen, net_weight_g, gross_weight_g, status)
           VALUES (:id, :product, :shop, :position, :label, :priceFen, :netWeight, :grossWeight, 'ON_SALE')
           """)
    void insert(
            long id,
            long product,
            long shop,
            int position,
            String label,
            long priceFen,
            int netWeight,
            int grossWeight);

    @Query("""
           UPDATE skus SET position = :position, label = :label, price_fen = :priceFen, net_weight_g = :netWeight,
                  gross_weight_g = :grossWeight, status = 'ON_SALE'
            WHERE id = :id AND product_id = :product AND shop_id = :shop
           """)
    int update(
            long id,
            long product,
            long shop,
            int position,
            String label,
            long priceFen,
            int netWeight,
            int grossWeight);

    @Query("UPDATE skus SET status = 'RETIRED' WHERE id = :id AND shop_id = :shop")
    int retire(long shop, long id);

    @Query("""
           INSERT INTO price_changes (id, sku_id, price_fen, changed_by, changed_at)
           VALUES (:id, :sku, :priceFen, :by, :at)
           """)
    void rememberPrice(long id, long sku, long priceFen, long by, Instant at);

    @Query("INSERT INTO stock (sku_id, available) VALUES (:sku, :available)")
    void openShelf(long sku, int available);

    @Query("""
           UPDATE stock SET available = available + :by
            WHERE sku_id = :sku AND available + :by BETWEEN 0 AND :most
           """)
    int moveStock(long sku, int by, int most);

    @Query("SELECT available FROM stock WHERE sku_id = :sku")
    int available(long sku);

    @Query("SELECT available FROM stock WHERE sku_id = :sku FOR UPDATE")
    int lockAvailable(long sku);
}
