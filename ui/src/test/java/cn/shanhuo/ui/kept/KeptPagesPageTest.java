package cn.shanhuo.ui.kept;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.CatalogueChanged;
import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.ui.show.KeptController;
import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@MicronautTest
@Timeout(60)
class KeptPagesPageTest {

    private static final ShopId AUNTIE_LI = new ShopId(7);

    @Inject
    EmbeddedServer server;

    @Inject
    KeptController controller;

    @Inject
    ApplicationEventPublisher<CatalogueChanged> changes;

    @Inject
    SearchBuilt searchBuilt;

    private PageClient chen;

    @BeforeEach
    void open() throws InterruptedException {
        searchBuilt.await();
        chen = new PageClient(server.getURI());
        controller.slow(0);
    }

    @Test
    void a_page_is_made_once_and_served_many_times() {
        var before = controller.made();
        var first = chen.get("/kept/1");
        var second = chen.get("/kept/1");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("W/\"");
        assertThat(second.header("Content-Security-Policy"))
                .isEqualTo(first.header("Content-Security-Policy"))
                .isNotEmpty();
        assertThat(second.header("Vary")).isEqualTo(first.header("Vary"));
        assertThat(second.header("Date")).endsWith(" GMT");
        assertThat(controller.made()).isEqualTo(before + 1);
    }

    @Test
    void a_page_carries_nothing_personal() {
        chen.get("/show");
        assertThat(chen.get("/kept/2").has("input[name=_csrf]")).isFalse();
        assertThat(chen.get("/kept/2").headers("Set-Cookie")).isEmpty();
    }

    @Test
    void a_browser_that_holds_the_page_is_told_so() {
        var tag = chen.get("/kept/3").header("ETag");
        chen.with("If-None-Match", tag);
        for (int i = 0; i < 2; i++) {
            var again = chen.get("/kept/3");
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
        }
    }

    @Test
    void a_browser_that_unpacks_gets_it_packed() throws IOException {
        var plain = chen.get("/kept/4").text();
        var packed = chen.with("Accept-Encoding", "gzip, br").get("/kept/4");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.bytes().length).isLessThan(plain.length() / 2);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
    }

    @Test
    void each_language_has_its_own_page() {
        assertThat(chen.get("/kept/5").element("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(chen.inEnglish().get("/kept/5").element("html").attr("lang")).isEqualTo("en");
        assertThat(chen.get("/kept/5").element("html").attr("lang")).isEqualTo("en");
        chen.cookie("lang", "zh-CN").with("Accept-Language", "en");
        assertThat(chen.get("/kept/5").element("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void a_change_of_the_product_or_of_a_list_is_seen_at_once() {
        var before = chen.get("/kept/6").text();
        changes.publishEvent(new CatalogueChanged(Set.of(), Set.of(new ProductId(600)), Set.of()));
        assertThat(chen.get("/kept/6").text()).as("its list topic changed").isNotEqualTo(before);
        var after = chen.get("/kept/6").text();
        changes.publishEvent(new CatalogueChanged(Set.of(), Set.of(new ProductId(6)), Set.of()));
        assertThat(chen.get("/kept/6").text()).isNotEqualTo(after);
    }

    @Test
    void a_change_of_a_whole_shop_is_seen_everywhere() {
        var before = chen.get("/kept/8").text();
        changes.publishEvent(new CatalogueChanged(Set.of(AUNTIE_LI), Set.of(), Set.of(AUNTIE_LI)));
        assertThat(chen.get("/kept/8").text()).isNotEqualTo(before);
    }

    @Test
    void what_was_begun_before_a_change_is_not_given_to_those_who_come_after() throws Exception {
        controller.slow(800);
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var early = visitors.submit(
                    () -> new PageClient(server.getURI()).get("/kept/9").text());
            Thread.sleep(300);
            changes.publishEvent(new CatalogueChanged(Set.of(), Set.of(new ProductId(9)), Set.of()));
            var late = new PageClient(server.getURI()).get("/kept/9").text();
            assertThat(late).isNotEqualTo(early.get());
            controller.slow(0);
            assertThat(chen.get("/kept/9").text()).isEqualTo(late);
        }
    }

    @Test
    void a_crowd_waits_for_one_making() throws Exception {
        controller.slow(300);
        var before = controller.made();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 40)
                    .mapToObj(_ -> visitors.submit(() ->
                            new PageClient(server.getURI()).get("/kept/10").status()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(controller.made()).isEqualTo(before + 1);
    }

    @Test
    void what_is_not_there_or_fails_is_not_kept() {
        assertThat(chen.get("/kept/404").status()).isEqualTo(404);
        assertThat(chen.get("/kept/404").heading()).isEqualTo("没有找到这一页");
        assertThat(chen.get("/kept/500").status()).isEqualTo(500);
        assertThat(chen.get("/kept/500").text()).containsPattern("编号 [0-9a-f]{8}");
    }

    @Test
    void answers_keep_the_order_of_their_requests() throws IOException {
        chen.get("/kept/11");
        var told = exchange("GET /show HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /kept/11 HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /no/such HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /kept/11 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(told)
                .containsSubsequence(
                        "HTTP/1.1 200",
                        "no-store",
                        "HTTP/1.1 200",
                        "no-cache",
                        "HTTP/1.1 404",
                        "HTTP/1.1 200",
                        "no-cache");
    }

    @Test
    void many_readings_in_one_breath_are_all_answered() throws IOException {
        chen.get("/kept/12");
        var told = exchange("GET /kept/12 HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20)
                + "HEAD /kept/12 HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /kept/12 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(told.split("HTTP/1.1 200", -1)).hasSize(23);
        assertThat(told.split("</html>", -1)).hasSize(22);
    }

    @Test
    void the_body_of_a_posting_is_never_taken_for_a_request() throws IOException {
        chen.get("/kept/13");
        var hidden = "GET /kept/13 HTTP/1.1\r\nHost: x\r\n\r\n";
        var told = exchange("POST /show HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + hidden.length() + "\r\n\r\n" + hidden
                + "GET /kept/13 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(told.split("HTTP/1.1 ", -1)).hasSize(3);
        assertThat(told).containsSubsequence("HTTP/1.1 403", "HTTP/1.1 200");
    }

    private String exchange(String requests) throws IOException {
        try (var socket = new Socket("localhost", server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** All lists change once by themselves: when the search has been built, a second after the start. */
    @Singleton
    @Order(Ordered.LOWEST_PRECEDENCE)
    static final class SearchBuilt implements ApplicationEventListener<CatalogueChanged> {

        private static final CatalogueChanged LISTS = new CatalogueChanged(Set.of(), Set.of(), Set.of());
        private final CountDownLatch told = new CountDownLatch(1);

        @Override
        public void onApplicationEvent(CatalogueChanged event) {
            if (event.equals(LISTS)) {
                told.countDown();
            }
        }

        void await() throws InterruptedException {
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
