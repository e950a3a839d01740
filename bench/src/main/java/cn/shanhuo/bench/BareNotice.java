package cn.shanhuo.bench;

import cn.shanhuo.bench.market.Market;
import cn.shanhuo.bench.market.Placed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The limit beside taking a notification: a signature verified and the same rows written by plain JDBC, one commit each.
 * The signatures come round again, which makes none of them cheaper; the rows are of another order each time.
 */
final class BareNotice {

    private final PublicKey key;
    private final List<Notifications.Notification> notifications;
    private final int firstOrder;
    private final AtomicInteger taken = new AtomicInteger();

    BareNotice(PublicKey key, List<Notifications.Notification> notifications, int firstOrder) {
        this.key = key;
        this.notifications = notifications;
        this.firstOrder = firstOrder;
    }

    void take(Connection connection, int thread, int turn) throws SQLException {
        int number = taken.getAndIncrement();
        verify(notifications.get(number % notifications.size()));
        long order = Placed.order(firstOrder + number);
        long id = order + 1_000_000_000_000L;
        change(connection, PAY, "t" + order, order);
        change(connection, MOVE, order);
        change(connection, BOOK, id, Market.shop(0), Long.toString(order), order, Placed.GOODS_FEN, Placed.FREIGHT_FEN);
        change(connection, ROLL_UP, id);
        change(
                connection,
                REMEMBER,
                id,
                Long.toString(order),
                order,
                "n" + order,
                "t" + order,
                Placed.GOODS_FEN + Placed.FREIGHT_FEN);
        connection.commit();
    }

    private void verify(Notifications.Notification notification) {
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key);
            verifier.update(notification.signed().getBytes(StandardCharsets.UTF_8));
            if (!verifier.verify(notification.signature())) {
                throw new IllegalStateException("not genuine");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("changed nothing: " + sql);
            }
        }
    }

    private static final String PAY = """
            UPDATE payments SET status = 'PAID', trade_no = ?, paid_at = UTC_TIMESTAMP(3)
             WHERE order_id = ? AND status = 'OPENED'
            """;
    private static final String MOVE =
            "UPDATE orders SET status = 'PAID', paid_at = UTC_TIMESTAMP(3) WHERE id = ? AND status = 'UNPAID'";
    private static final String BOOK = """
            INSERT INTO ledger_entries (id, shop_id, sales_month, kind, channel, grade, source_no, order_id, goods_fen,
                                        freight_fen, occurred_at, booked_at)
            VALUES (?, ?, 202611, 'PAYMENT', 'SHANHUO', 'A', ?, ?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))
            """;
    private static final String ROLL_UP = "INSERT INTO ledger_to_roll_up (entry_id) VALUES (?)";
    private static final String REMEMBER = """
            INSERT INTO payment_notices (id, source, out_trade_no, order_id, notify_id, trade_no, trade_status, amount_fen,
                                         verdict, received_at)
            VALUES (?, 'NOTIFY', ?, ?, ?, ?, 'TRADE_SUCCESS', ?, 'BOOKED', UTC_TIMESTAMP(3))
            """;
}
