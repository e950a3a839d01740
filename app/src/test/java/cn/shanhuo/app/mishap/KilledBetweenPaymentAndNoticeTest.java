package cn.shanhuo.app.mishap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.app.Buying;
import cn.shanhuo.sandbox.demo.DemoAccounts;
import cn.shanhuo.testing.TestDatabase;
import cn.shanhuo.ui.testing.PageClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The buyer has paid, Alipay has not told us yet, and the machine goes down. */
class KilledBetweenPaymentAndNoticeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String database = TestDatabase.url("killed");

    @Test
    void money_paid_before_a_power_cut_is_booked_once_after_it_whether_told_late_or_never() throws SQLException {
        int port = SiteProcess.freePort();
        long told;
        long untold;
        try (var site = SiteProcess.start(port, database);
                var connection = DriverManager.getConnection(database)) {
            var chen = signedIn(site.visitor());
            long jar = number(connection, Buying.A_PACK);
            told = placed(chen, jar);
            untold = placed(chen, jar);
            pay(chen, told, "NOTICE_LATE");
            pay(chen, untold, "NOTICE_LOST");
            site.kill();
            assertThat(paid(connection, told) || paid(connection, untold))
                    .as("booked before the power cut")
                    .isFalse();
        }

        try (var site = SiteProcess.start(port, database);
                var connection = DriverManager.getConnection(database)) {
            // what nobody tells is asked for after a minute: it has passed
            change(connection, "UPDATE payments SET next_ask_at = opened_at WHERE order_id = " + untold);
            Waiting.until("both orders are paid", PATIENCE, () -> paid(connection, told) && paid(connection, untold));
            Waiting.until(
                    "the ledger is added up",
                    PATIENCE,
                    () -> number(connection, "SELECT COUNT(*) FROM ledger_to_roll_up") == 0);
            assertBookedOnce(connection, told);
            assertBookedOnce(connection, untold);
            assertMonthsAgree(connection);
            assertThat(signedIn(site.visitor()).get("/orders/" + told).status()).isEqualTo(200);
        }
    }

    private static PageClient signedIn(PageClient browser) {
        var chen = DemoAccounts.all().getFirst();
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in", "phone", chen.phone(), "password", DemoAccounts.PASSWORD)
                        .status())
                .isEqualTo(303);
        return browser;
    }

    private static long placed(PageClient chen, long sku) {
        var form = chen.follow(chen.get("/checkout?sku=" + sku + "&quantity=1"));
        var placed = chen.post("/checkout", Buying.fields(form));
        assertThat(placed.status()).as(placed.text()).isEqualTo(303);
        var path = chen.follow(placed).element("form[action^=/orders/]").attr("action");
        return Long.parseLong(path.split("/")[2]);
    }

    /** The browser is closed right after paying: it never comes back to the shop. */
    private static void pay(PageClient chen, long order, String fault) {
        chen.get("/sandbox/alipay");
        chen.post("/sandbox/alipay/faults", "fault", fault);
        chen.get("/orders/" + order + "/payment");
        var cashier = chen.follow(chen.post("/orders/" + order + "/payment")).location();
        chen.get(cashier);
        chen.post(cashier + "/account", "account", "chen");
        chen.get(cashier);
        assertThat(chen.post(cashier + "/payment", "password", "111111").location())
                .contains("/orders/");
    }

    private static boolean paid(Connection connection, long order) {
        return number(connection, "SELECT COUNT(*) FROM orders WHERE status = 'PAID' AND id = " + order) == 1;
    }

    private static void assertBookedOnce(Connection connection, long order) {
        assertThat(number(connection, "SELECT COUNT(*) FROM payments WHERE status = 'PAID' AND order_id = " + order))
                .isOne();
        assertThat(number(connection, "SELECT COUNT(*) FROM ledger_entries WHERE order_id = " + order))
                .isOne();
        assertThat(number(connection, """
            SELECT COUNT(*) FROM ledger_entries e JOIN orders o ON o.id = e.order_id
            WHERE e.kind = 'PAYMENT' AND e.goods_fen = o.goods_fen AND e.freight_fen = o.freight_fen
              AND o.id = %d\
            """.formatted(order))).isOne();
    }

    private static void assertMonthsAgree(Connection connection) {
        var added = number(
                connection, "SELECT SUM(gross_fen - refund_fen + freight_fen - freight_refund_fen) FROM shop_months");
        var paid = number(connection, "SELECT SUM(goods_fen + freight_fen) FROM ledger_entries WHERE kind = 'PAYMENT'");
        var back = number(
                connection, "SELECT SUM(ABS(goods_fen + freight_fen)) FROM ledger_entries WHERE kind = 'REFUND'");
        assertThat(added).isEqualTo(paid - back);
    }

    private static long number(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
