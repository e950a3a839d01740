package cn.shanhuo.storefront.orders;

import cn.shanhuo.house.KeyedQuery;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Read by hand: no page of somebody signed in is asked for more often than that of their orders. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class OrderLineRows implements GenericRepository<OrderLineRow, Long> {

    private static final String LINES = """
            SELECT l.id, o.id, o.shop_id, s.name, o.status, o.total_fen, o.pieces, o.placed_at, o.pay_until, l.title,
                   l.label, l.photo_id, l.price_fen, l.quantity
              FROM (SELECT id, shop_id, status, total_fen, pieces, placed_at, pay_until
                      FROM orders WHERE %s ORDER BY id DESC LIMIT ?) o
              JOIN shops s ON s.id = o.shop_id
              JOIN order_lines l ON l.order_id = o.id
            """;

    /** All states, though few are asked for: a look along one index is cheaper than several into it. */
    private static final KeyedQuery<CountRow> COUNTS = new KeyedQuery<>(
            "SELECT status, COUNT(*) FROM orders WHERE buyer_id IN (%s) GROUP BY status",
            row -> new CountRow(row.getString(1), row.getInt(2)));

    private static final Comparator<OrderLineRow> LATEST_ORDER_FIRST =
            Comparator.comparingLong(OrderLineRow::id).reversed().thenComparingLong(OrderLineRow::lineId);

    private final JdbcOperations jdbc;

    OrderLineRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest orders with their lines, sorted.
     *
     * @param status null for all
     * @param before the order before which to begin, null for the latest
     * @param most orders
     */
    List<OrderLineRow> latest(long buyer, @Nullable String status, @Nullable Long before, int most) {
        var where = "buyer_id = ?" + (status == null ? "" : " AND status = ?") + (before == null ? "" : " AND id < ?");
        var values = Stream.of(buyer, status, before, most).filter(Objects::nonNull);
        return jdbc.execute(connection -> read(connection, LINES.formatted(where), values.toList()));
    }

    List<CountRow> counts(long buyer) {
        return jdbc.execute(connection -> COUNTS.read(connection, List.of(buyer)));
    }

    /** Sorts here: for so few rows the database would build a temporary table. */
    private static List<OrderLineRow> read(Connection connection, String sql, List<?> values) throws SQLException {
        var lines = new ArrayList<OrderLineRow>();
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
        }
        lines.sort(LATEST_ORDER_FIRST);
        return lines;
    }

    private static OrderLineRow line(ResultSet row) throws SQLException {
        return new OrderLineRow(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getInt(7),
                row.getTimestamp(8).toInstant(),
                row.getTimestamp(9).toInstant(),
                row.getString(10),
                row.getString(11),
                row.getObject(12, Long.class),
                row.getLong(13),
                row.getInt(14));
    }
}
