package cn.shanhuo.bench.market;

import cn.shanhuo.bench.machine.Database;
import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.Connection;
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
                var statement = ofClient(connection, insert)) {
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

    /** Thousands of rows in one statement are sent at once; to prepare so long a statement on the server takes longer. */
    private static PreparedStatement ofClient(Connection connection, String insert) throws SQLException {
        return connection.unwrap(JdbcConnection.class).clientPrepareStatement(insert);
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
