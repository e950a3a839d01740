package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cn.shanhuo.app.mishap.Waiting;
import cn.shanhuo.sandbox.demo.DemoAccounts;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.watch.Tally;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What those who run the site learn of it: figures for Prometheus, and a line for each request where they want one. */
class WatchingTheSitePageTest {

    private static final String ACCESS = "cn.shanhuo.access";

    private static WholeSite site;

    @BeforeAll
    static void open() {
        ((Logger) LoggerFactory.getLogger(ACCESS)).setLevel(Level.INFO); // tests are quieter than the site
        site = WholeSite.open("watched", Map.of("shanhuo.access-log", true));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void every_figure_is_told_from_the_start() throws Exception {
        try (var connection = site.pool().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, last_success,
                                             consecutive_failures, version)
                VALUES ('roll-up', 'recurring', UTC_TIMESTAMP(), FALSE, '2026-01-01 00:00:00', 2, 1)\
                """);
        }

        var figures = figures();

        for (var one : Tally.Of.values()) {
            assertThat(figures).contains("shanhuo_" + one.name().toLowerCase(Locale.ROOT) + "_total ");
        }
        assertThat(figures).contains("shanhuo_refunds_stuck 0.0", "shanhuo_ledger_queue ");
        assertThat(figures)
                .contains("shanhuo_job_succeeded_seconds{job=\"roll-up\"} 1.7672256E9")
                .contains("shanhuo_job_failures{job=\"roll-up\"} 2.0");
    }

    @Test
    void a_forged_notice_and_a_sent_code_are_counted() {
        var tally = site.context().getBean(Tally.class);
        long refused = tally.count(Tally.Of.NOTICES_REFUSED);
        long sent = tally.count(Tally.Of.MESSAGES_SENT);

        var forger = site.visitor();
        forger.post("/alipay/notify", "out_trade_no", "1", "trade_status", "TRADE_SUCCESS");
        var newcomer = site.visitor();
        newcomer.get("/sign-up");
        newcomer.post("/sign-up", "phone", "13900001234");

        assertThat(tally.count(Tally.Of.NOTICES_REFUSED)).isEqualTo(refused + 1);
        assertThat(tally.count(Tally.Of.MESSAGES_SENT)).isEqualTo(sent + 1);
    }

    @Test
    void an_order_is_counted_once_however_often_it_is_pressed() {
        var tally = site.context().getBean(Tally.class);
        var chen = site.signedIn(DemoAccounts.all().getFirst().phone());
        long before = tally.count(Tally.Of.ORDERS_PLACED);
        var form = chen.follow(chen.get("/checkout?sku=" + aPack() + "&quantity=1"));
        var fields = Buying.fields(form);
        var address = form.element("form[action^=/checkout]").attr("action");

        assertThat(chen.post(address, fields).location()).startsWith("/checkouts/");
        assertThat(chen.post(address, fields).location()).startsWith("/checkouts/");

        assertThat(tally.count(Tally.Of.ORDERS_PLACED)).isEqualTo(before + 1);
    }

    @Test
    void a_request_is_a_line_without_anything_personal() {
        try (var log = new LogBook()) {
            assertThat(site.visitor().get("/search?q=larou").status()).isEqualTo(200);

            Waiting.until("the line is written", Duration.ofSeconds(5), () -> !log.lines(ACCESS)
                    .isEmpty());
            assertThat(log.lines(ACCESS))
                    .singleElement(as(InstanceOfAssertFactories.STRING))
                    .matches("GET /search 200 \\d+ bytes \\d+ ms");
        }
    }

    @Test
    void requests_are_not_logged_unless_asked_for() {
        try (var silent = WholeSite.open("silent", Map.of("shanhuo.demo.story", false));
                var log = new LogBook()) {
            silent.visitor().get("/sign-in");

            assertThat(log.lines(ACCESS)).isEmpty();
        }
    }

    private static String figures() {
        var own = Objects.requireNonNull(
                site.context().getBean(MetricsListener.class).listening());
        return new PageClient(URI.create("http://127.0.0.1:" + own.getPort()))
                .get("/prometheus")
                .text();
    }

    private static long aPack() {
        try (var connection = site.pool().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(Buying.A_PACK)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
