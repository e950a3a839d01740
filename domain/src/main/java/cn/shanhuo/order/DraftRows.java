package cn.shanhuo.order;

import cn.shanhuo.house.Ids;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Writes many checkouts with one statement a table. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class DraftRows implements GenericRepository<OrderRow, Long> {

    /** Rows in one statement: so few that the driver can keep a statement prepared for each number of them. */
    private static final int MOST_ROWS = 32;

    private static final String CHECKOUTS = "INSERT INTO checkouts (id, buyer_id, checkout_key, placed_at) VALUES ";
    private static final String CHECKOUT = "(?, ?, ?, ?)";

    private static final String ORDERS = """
            INSERT INTO orders (id, checkout_id, buyer_id, shop_id, status, goods_fen, freight_fen, total_fen, pieces,
                                receiver_sealed, phone_sealed, phone_tail, province_code, county_code, region_names,
                                detail_sealed, note, placed_at, pay_until) VALUES\s""";
    private static final String ORDER = "(?, ?, ?, ?, 'UNPAID', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LINES = """
            INSERT INTO order_lines (id, order_id, product_id, sku_id, title, label, photo_id, price_fen, quantity,
                                     amount_fen, net_weight_g, return_policy, confirmed_no_return) VALUES\s""";
    private static final String LINE = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private record Ordered(CheckoutDraft checkout, OrderDraft order) {}

    private record Lined(OrderDraft order, QuotedLine line) {}

    private interface Binder<R> {
        int bind(PreparedStatement statement, int next, R row) throws SQLException;
    }

    private final JdbcOperations jdbc;
    private final Ids ids;

    DraftRows(JdbcOperations jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void insert(List<CheckoutDraft> drafts) {
        var orders = new ArrayList<Ordered>();
        var lines = new ArrayList<Lined>();
        for (var draft : drafts) {
            for (var order : draft.orders()) {
                orders.add(new Ordered(draft, order));
                order.shop().lines().forEach(line -> lines.add(new Lined(order, line)));
            }
        }
        insert(CHECKOUTS, CHECKOUT, drafts, DraftRows::bindCheckout);
        insert(ORDERS, ORDER, orders, DraftRows::bindOrder);
        insert(LINES, LINE, lines, this::bindLine);
    }

    private <R> void insert(String into, String places, List<R> rows, Binder<R> binder) {
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            var part = rows.subList(from, Math.min(rows.size(), from + MOST_ROWS));
            var sql = into + places + (", " + places).repeat(part.size() - 1);
            jdbc.prepareStatement(sql, statement -> {
                int next = 1;
                for (R row : part) {
                    next = binder.bind(statement, next, row);
                }
                return statement.executeUpdate();
            });
        }
    }

    private static int bindCheckout(PreparedStatement statement, int first, CheckoutDraft draft) throws SQLException {
        int next = first;
        statement.setLong(next++, draft.id());
        statement.setLong(next++, draft.buyer().value());
        statement.setLong(next++, draft.key().value());
        statement.setTimestamp(next++, Timestamp.from(draft.placedAt()));
        return next;
    }

    private static int bindOrder(PreparedStatement statement, int first, Ordered row) throws SQLException {
        var order = row.order();
        int next = first;
        statement.setLong(next++, order.no().value());
        statement.setLong(next++, row.checkout().id());
        statement.setLong(next++, row.checkout().buyer().value());
        statement.setLong(next++, order.shop().shop().value());
        statement.setLong(next++, order.shop().goods().fen());
        statement.setLong(next++, order.shop().freightFee().fen());
        statement.setLong(next++, order.shop().total().fen());
        statement.setInt(next++, order.pieces());
        next = bindDestination(statement, next, row.checkout().destination());
        statement.setString(next++, order.note());
        statement.setTimestamp(next++, Timestamp.from(row.checkout().placedAt()));
        statement.setTimestamp(next++, Timestamp.from(row.checkout().payUntil()));
        return next;
    }

    private static int bindDestination(PreparedStatement statement, int first, Destination to) throws SQLException {
        int next = first;
        statement.setBytes(next++, to.receiverSealed());
        statement.setBytes(next++, to.phoneSealed());
        statement.setString(next++, to.phoneTail());
        statement.setString(next++, to.provinceCode());
        statement.setString(next++, to.countyCode());
        statement.setString(next++, to.regionNames());
        statement.setBytes(next++, to.detailSealed());
        return next;
    }

    private int bindLine(PreparedStatement statement, int first, Lined row) throws SQLException {
        var line = row.line();
        int next = first;
        statement.setLong(next++, ids.next());
        statement.setLong(next++, row.order().no().value());
        statement.setLong(next++, line.product().value());
        statement.setLong(next++, line.sku().value());
        statement.setString(next++, line.title());
        statement.setString(next++, line.label());
        if (line.photo() == null) {
            statement.setNull(next++, Types.BIGINT);
        } else {
            statement.setLong(next++, line.photo().value());
        }
        statement.setLong(next++, line.price().fen());
        statement.setInt(next++, line.quantity().value());
        statement.setLong(next++, line.amount().fen());
        statement.setInt(next++, line.netWeight());
        statement.setString(next++, line.returnPolicy().name());
        statement.setBoolean(next++, row.order().confirmedNoReturn().contains(line.sku()));
        return next;
    }
}
