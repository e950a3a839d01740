package cn.shanhuo.stock;

import cn.shanhuo.house.KeyedQuery;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class StockRows implements GenericRepository<StockRow, Long> {

    private final JdbcOperations jdbc;

    StockRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Query("SELECT sku_id, available, reserved, sold FROM stock WHERE sku_id IN (:skus)")
    abstract List<StockRow> levels(Collection<Long> skus);

    @Query("SELECT sku_id, available, reserved, sold FROM stock WHERE sku_id IN (:skus) ORDER BY sku_id FOR UPDATE")
    abstract List<StockRow> hold(Collection<Long> skus);

    /**
     * Moves pieces of many packs from one column to another, each row only when it has enough. One statement for all:
     * the rows are locked in the order of the primary key, and the wait for them is as short as can be.
     *
     * @return how many rows had enough
     */
    int move(StockMove move, SortedMap<Long, Integer> pieces) {
        int places = KeyedQuery.places(pieces.size());
        return jdbc.prepareStatement(sql(move, places), statement -> {
            int next = 1;
            for (int set = 0; set < 2; set++) {
                next = bindPairs(statement, next, pieces, places);
            }
            int filled = 0;
            for (long sku : pieces.keySet()) {
                statement.setLong(next++, sku);
                filled++;
            }
            for (; filled < places; filled++) {
                statement.setLong(next++, pieces.lastKey());
            }
            bindPairs(statement, next, pieces, places);
            return statement.executeUpdate();
        });
    }

    private static String sql(StockMove move, int places) {
        var pieces = "CASE sku_id" + " WHEN ? THEN ?".repeat(places) + " END";
        return """
               UPDATE stock SET %1$s = %1$s - %3$s, %2$s = %2$s + %3$s
                WHERE sku_id IN (?%4$s) AND %1$s >= %3$s
               """.formatted(move.from, move.to, pieces, ", ?".repeat(places - 1));
    }

    private static int bindPairs(PreparedStatement statement, int first, SortedMap<Long, Integer> pieces, int places)
            throws SQLException {
        int next = first;
        for (Map.Entry<Long, Integer> pack : pieces.entrySet()) {
            statement.setLong(next++, pack.getKey());
            statement.setInt(next++, pack.getValue());
        }
        while (next < first + 2 * places) {
            statement.setLong(next++, pieces.lastKey());
            statement.setInt(next++, pieces.get(pieces.lastKey()));
        }
        return next;
    }
}
