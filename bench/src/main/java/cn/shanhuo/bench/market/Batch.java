package cn.shanhuo.bench.market;

import cn.shanhuo.bench.machine.Database;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Inserts many rows by one statement, some thousands at a time. */
final class Batch {

    private static final int SIZE = 5_000;

    private Batch() {}

    /** @param row gives the values of row {@code n}, for 0 to {@code count} − 1 */
    static void insert(Database database, String insert, int count, IntFunction<@Nullable Object[]> row) {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(insert)) {
            connection.setAutoCommit(false);
            for (int n = 0; n < count; n++) {
                bind(statement, row.apply(n));
                statement.addBatch();
                if ((n + 1) % SIZE == 0 || n + 1 == count) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(insert, e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
