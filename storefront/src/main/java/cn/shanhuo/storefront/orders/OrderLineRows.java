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
import java.util.List;

/** Read by hand: no page of somebody signed in is asked for more often than that of their orders. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class OrderLineRows implements GenericRepository<OrderLineRow, Long> {

    private static final String ALL = lines("buyer_id = ? AND id < ?");
    private static final String IN = lines("buyer_id = ? AND id < ? AND status = ?");
    private static final KeyedQuery<CountRow> WAITING =
            new KeyedQuery<>("""
            SELECT status, COUNT(*) FROM orders
             WHERE buyer_id IN (%s) AND status IN ('UNPAID', 'PAID', 'SHIPPED') GROUP BY status
            """, row -> new CountRow(row.getString(1), row.getInt(2)));

    private final JdbcOperations jdbc;

    OrderLineRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<OrderLineRow> all(long buyer, long before, int most) {
        return jdbc.execute(connection -> read(connection, ALL, buyer, before, most));
    }

    List<OrderLineRow> in(long buyer, String status, long before, int most) {
        return jdbc.execute(connection -> read(connection, IN, buyer, before, status, most));
    }

    List<CountRow> waiting(long buyer) {
        return jdbc.execute(connection -> WAITING.read(connection, List.of(buyer)));
    }

    private static List<OrderLineRow> read(Connection connection, String sql, Object... values) throws SQLException {
        var lines = new ArrayList<OrderLineRow>();
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
        }
        return lines;
    }

    private static String lines(String whose) {
        return """
               SELECT l.id, o.id, o.shop_id, s.name, o.status, o.total_fen, o.pieces, o.placed_at, o.pay_until, l.title,
                      l.label, l.photo_id, l.price_fen, l.quantity
                 FROM (SELECT id, shop_id, status, total_fen, pieces, placed_at, pay_until
                         FROM orders WHERE %s ORDER BY id DESC LIMIT ?) o
                 JOIN shops s ON s.id = o.shop_id
                 JOIN order_lines l ON l.order_id = o.id
                ORDER BY o.id DESC, l.id
               """.formatted(whose);
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
