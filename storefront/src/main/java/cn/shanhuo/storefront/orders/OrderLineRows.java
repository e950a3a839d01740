package cn.shanhuo.storefront.orders;

import cn.shanhuo.house.KeyedQuery;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
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

    /** Three short looks into an index, however long the history of the buyer is. */
    private static final String WAITING = """
            (SELECT COUNT(*) FROM orders WHERE buyer_id = ? AND status = 'UNPAID'),
            (SELECT COUNT(*) FROM orders WHERE buyer_id = ? AND status = 'PAID'),
            (SELECT COUNT(*) FROM orders WHERE buyer_id = ? AND status = 'SHIPPED')
            """;

    private static final String LINES = """
            SELECT l.id, o.id, o.shop_id, s.name, o.status, o.total_fen, o.pieces, o.placed_at, o.pay_until, l.title,
                   l.label, l.photo_id, l.price_fen, l.quantity, %s
              FROM (SELECT id, shop_id, status, total_fen, pieces, placed_at, pay_until
                      FROM orders WHERE %s ORDER BY id DESC LIMIT ?) o
              JOIN shops s ON s.id = o.shop_id
              JOIN order_lines l ON l.order_id = o.id
            """;

    private static final Comparator<OrderLineRow> LATEST_ORDER_FIRST =
            Comparator.comparingLong(OrderLineRow::id).reversed().thenComparingLong(OrderLineRow::lineId);

    private final JdbcOperations jdbc;

    OrderLineRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest orders with their lines, and how many wait: one question, unless there are no orders.
     *
     * @param status null for all
     * @param before the order before which to begin, null for the latest
     * @param most orders
     */
    LatestOrders latest(long buyer, @Nullable String status, @Nullable Long before, int most) {
        var where = "buyer_id = ?" + (status == null ? "" : " AND status = ?") + (before == null ? "" : " AND id < ?");
        var values = Stream.of(buyer, buyer, buyer, buyer, status, before, most).filter(Objects::nonNull);
        var rows =
                read(LINES.formatted(WAITING, where), values.toList(), row -> new Counted(line(row), waiting(row, 15)));
        // sorted here, as for so few rows the database would build a temporary table
        var lines = rows.stream().map(Counted::line).sorted(LATEST_ORDER_FIRST).toList();
        return new LatestOrders(
                lines, rows.isEmpty() ? waiting(buyer) : rows.getFirst().waiting());
    }

    Waiting waiting(long buyer) {
        return read("SELECT " + WAITING, List.of(buyer, buyer, buyer), row -> waiting(row, 1))
                .getFirst();
    }

    private <R> List<R> read(String sql, List<?> values, KeyedQuery.Reader<R> reader) {
        return jdbc.execute(connection -> {
            var found = new ArrayList<R>();
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
            }
            return found;
        });
    }

    /** @param waiting the same beside each line */
    private record Counted(OrderLineRow line, Waiting waiting) {}

    private static Waiting waiting(ResultSet row, int from) throws SQLException {
        return new Waiting(row.getInt(from), row.getInt(from + 1), row.getInt(from + 2));
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
