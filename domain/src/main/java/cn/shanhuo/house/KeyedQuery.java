package cn.shanhuo.house;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A query for the rows of many keys at once, read by hand: for the few that are asked with every order and every page
 * of somebody signed in, where building a mapping anew each time costs more than the rows.
 *
 * <p>A list of keys is filled up to a power of two by its first ones, so that the driver meets the same few statements
 * again and keeps them prepared.
 */
public final class KeyedQuery<R> {

    /** Makes a row of what the cursor stands on. */
    @FunctionalInterface
    public interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    private final String sql;
    private final Reader<R> reader;
    private final Map<Integer, String> byPlaces = new ConcurrentHashMap<>();

    /** @param sql with {@code %s} where the places of the keys stand */
    public KeyedQuery(String sql, Reader<R> reader) {
        this.sql = sql;
        this.reader = reader;
    }

    /** The rows of all keys, in the order of the query; no keys, no rows. */
    public List<R> read(Connection connection, Collection<?> keys) throws SQLException {
        var rows = new ArrayList<R>();
        if (keys.isEmpty()) {
            return rows;
        }
        int places = places(keys.size());
        try (var statement = connection.prepareStatement(byPlaces.computeIfAbsent(places, this::text))) {
            bind(statement, keys, places);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(reader.read(found));
                }
            }
        }
        return rows;
    }

    private String text(int places) {
        return sql.formatted("?" + ", ?".repeat(places - 1));
    }

    private static void bind(PreparedStatement statement, Collection<?> keys, int places) throws SQLException {
        for (int filled = 0; filled < places; ) {
            for (var key : keys) {
                if (filled < places) {
                    statement.setObject(++filled, key);
                }
            }
        }
    }

    /** The next power of two. */
    public static int places(int wanted) {
        return wanted == 1 ? 1 : Integer.highestOneBit(wanted - 1) << 1;
    }
}
