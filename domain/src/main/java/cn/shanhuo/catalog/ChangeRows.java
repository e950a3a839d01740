package cn.shanhuo.catalog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeRows extends GenericRepository<ProductRow, Long> {

    @Query("INSERT INTO catalogue_changes (product_id, shop_id, changed_at) VALUES (:product, :shop, :at)")
    void insert(@Nullable Long product, long shop, Instant at);

    @Query("SELECT COALESCE(MAX(seq), 0) FROM catalogue_changes")
    long last();

    @Query("SELECT seq, product_id, shop_id FROM catalogue_changes WHERE seq > :seq ORDER BY seq LIMIT :limit")
    List<ChangeRow> after(long seq, int limit);

    @Query("SELECT seq, product_id, shop_id FROM catalogue_changes WHERE seq IN (:missing)")
    List<ChangeRow> among(Collection<Long> missing);

    @Query("DELETE FROM catalogue_changes WHERE changed_at < :before LIMIT :limit")
    int purge(Instant before, int limit);

    @Query("""
           SELECT k.id AS sku_id, k.product_id, k.shop_id, t.available
             FROM stock t JOIN skus k ON k.id = t.sku_id
            WHERE t.sku_id IN (:skus)
           """)
    List<StockedRow> stocked(Collection<Long> skus);
}
