package cn.shanhuo.app.mishap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.app.LogBook;
import cn.shanhuo.app.WholeSite;
import cn.shanhuo.sandbox.demo.DemoAccounts;
import cn.shanhuo.ui.testing.Answer;
import cn.shanhuo.ui.testing.PageClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database is busy or holds a row: visitors are told soon to come back, and nothing piles up. */
class SlowDatabasePageTest {

    private static final int CONNECTIONS = 4;
    private static final int CROWD = 50;

    /** The pool waits for two seconds; the rest is room for a machine that does other things too. */
    private static final Duration PROMPT = Duration.ofSeconds(5);

    private static WholeSite site;

    private record Timed(Answer answer, Duration took) {}

    @BeforeAll
    static void open() {
        site = WholeSite.open(
                "slow",
                Map.of(
                        "datasources.default.maximum-pool-size",
                        CONNECTIONS,
                        "datasources.default.minimum-idle",
                        CONNECTIONS));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_crowd_before_a_busy_database_is_told_to_come_back_and_two_seconds_after_all_is_well() throws Exception {
        var chen = site.signedIn(DemoAccounts.all().getFirst().phone());
        assertThat(site.visitor().get("/").status()).isEqualTo(200);
        assertThat(chen.get("/mine").status()).isEqualTo(200);

        var held = holdAll();
        try (var log = new LogBook()) {
            for (var refused : crowd(chen)) {
                assertThat(refused.answer().status()).isEqualTo(503);
                assertThat(refused.answer().header("Retry-After")).isEqualTo("2");
                assertThat(refused.answer().heading()).isEqualTo("现在人有点多");
                assertThat(refused.took()).isLessThan(PROMPT);
            }
            assertThat(log.lines("cn.shanhuo.ui.gate.FailureHandler"))
                    .as("a line each, and no traces")
                    .hasSizeLessThanOrEqualTo(CROWD);
            assertThat(log.traces()).noneMatch(line -> line.contains("Unexpected error") || line.endsWith(" failed"));
            assertThat(site.visitor().get("/").status())
                    .as("a kept page needs no database")
                    .isEqualTo(200);
            assertThat(site.visitor().get("/search?q=larou&to=987").status())
                    .as("nor does a list that nobody asked for before")
                    .isEqualTo(200);
        } finally {
            release(held);
        }

        Waiting.until(
                "everything is as before",
                Duration.ofSeconds(2),
                () -> chen.get("/cart").status() == 200
                        && chen.get("/mine").status() == 200
                        && site.visitor().get("/cart").status() == 200);
        assertThat(crowd(chen)).allMatch(served -> served.answer().status() == 200);
    }

    @Test
    void an_order_for_a_pack_that_somebody_holds_is_told_to_come_back_and_is_placed_by_the_next_press()
            throws Exception {
        var chen = site.signedIn(DemoAccounts.all().getFirst().phone());
        long pack = pack();
        var page = chen.follow(chen.get("/checkout?sku=" + pack + "&quantity=1"));
        assertThat(page.status()).isEqualTo(200);

        try (var other = site.pool().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().executeQuery("SELECT * FROM stock WHERE sku_id = " + pack + " FOR UPDATE");
            long begin = System.nanoTime();
            var refused = chen.post("/checkout", fields(page));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
            other.rollback();
        }

        Waiting.until("the same press is placed", Duration.ofSeconds(2), () -> chen.post("/checkout", fields(page))
                .location()
                .startsWith("/checkouts/"));
    }

    private static long pack() throws SQLException {
        try (var connection = site.pool().getConnection();
                var rows = connection.createStatement().executeQuery("""
                    SELECT k.id FROM skus k JOIN products p ON p.id = k.product_id JOIN stock t ON t.sku_id = k.id
                     WHERE p.status = 'ON_SALE' AND k.status = 'ON_SALE' AND p.return_policy = 'SEVEN_DAYS'
                       AND t.available > 5 ORDER BY k.id LIMIT 1
                    """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String[] fields(Answer page) {
        return page.document().select("form[action^=/checkout] input").stream()
                .filter(input -> !input.is("[type=radio]:not([checked]), [type=checkbox]:not([checked]), [name=_csrf]"))
                .flatMap(input -> Stream.of(input.attr("name"), input.val()))
                .toArray(String[]::new);
    }

    private static List<Connection> holdAll() throws SQLException {
        var held = new ArrayList<Connection>();
        for (int i = 0; i < CONNECTIONS; i++) {
            held.add(site.pool().getConnection());
        }
        return held;
    }

    private static void release(List<Connection> held) throws SQLException {
        for (var connection : held) {
            connection.close();
        }
    }

    /** Half of them want the cart, half their own page, all at once. */
    private static List<Timed> crowd(PageClient chen) throws InterruptedException, ExecutionException {
        var wishes = IntStream.range(0, CROWD)
                .<Callable<Timed>>mapToObj(one -> () -> timed(twin(chen), one % 2 == 0 ? "/cart" : "/mine"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Timed>();
            for (var answer : threads.invokeAll(wishes)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Timed timed(PageClient browser, String path) {
        long start = System.nanoTime();
        var answer = browser.get(path);
        return new Timed(answer, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The same person in one more window: a client serves one thread. */
    private static PageClient twin(PageClient chen) {
        return site.visitor().cookie("session", String.valueOf(chen.cookie("session")));
    }
}
