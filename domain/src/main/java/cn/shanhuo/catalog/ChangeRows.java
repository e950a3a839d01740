package cn.shanhuo.catalog;

import cn.shanhuo.house.KeyedQuery;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class ChangeRows implements GenericRepository<ProductRow, Long> {

    private static final KeyedQuery<StockedRow> STOCKED =
            new KeyedQuery<>("""
            SELECT k.id, k.product_id, k.shop_id, t.available
              FROM stock t JOIN skus k ON k.id = t.sku_id
             WHERE t.sku_id IN (%s)
            """, row -> new StockedRow(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4)));

    private final JdbcOperations jdbc;

    ChangeRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Query("INSERT INTO catalogue_changes (product_id, shop_id, changed_at) VALUES (:product, :shop, :at)")
    abstract void insert(@Nullable Long product, long shop, Instant at);

    @Query("SELECT COALESCE(MAX(seq), 0) FROM catalogue_changes")
    abstract long last();

    @Query("SELECT seq, product_id, shop_id FROM catalogue_changes WHERE seq > :seq ORDER BY seq LIMIT :limit")
    abstract List<ChangeRow> after(long seq, int limit);

    @Query("SELECT seq, product_id, shop_id FROM catalogue_changes WHERE seq IN (:missing)")
    abstract List<ChangeRow> among(Collection<Long> missing);

    @Query("DELETE FROM catalogue_changes WHERE changed_at < :before LIMIT :limit")
    abstract int purge(Instant before, int limit);

    List<StockedRow> stocked(Collection<Long> skus) {
        return jdbc.execute(connection -> STOCKED.read(connection, skus));
    }
}
