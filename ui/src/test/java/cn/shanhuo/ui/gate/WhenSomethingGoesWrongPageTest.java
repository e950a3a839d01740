package cn.shanhuo.ui.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class WhenSomethingGoesWrongPageTest {

    private PageClient chen;

    @BeforeEach
    void open(EmbeddedServer server) {
        chen = new PageClient(server.getURI());
    }

    @Test
    @Timeout(10)
    void a_broken_template_is_answered_promptly_with_a_reference() {
        chen.get("/show");
        var start = System.nanoTime();
        var answer = chen.get("/trouble/broken-template");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.heading()).isEqualTo("我们这边出错了");
        assertThat(answer.text()).containsPattern("编号 [0-9a-f]{8}");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_bug_shows_a_reference_and_no_inner_words() {
        var answer = chen.inEnglish().get("/trouble/bug");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).containsPattern("Reference [0-9a-f]{8}").doesNotContain("IllegalState", "a bug");
    }

    @Test
    void a_database_out_of_reach_is_a_crowd_with_a_time_to_come_back() {
        var answer = chen.get("/trouble/crowd");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.heading()).isEqualTo("现在人有点多");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/page", "/trouble/things/abc", "/trouble/things/99999999999999999999999"})
    void what_is_nowhere_is_not_found(String path) {
        var answer = chen.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo("没有找到这一页");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void each_face_answers_in_its_own_colours() {
        assertThat(chen.get("/seller/no/such").element("html").attr("data-portal"))
                .isEqualTo("seller");
        assertThat(chen.get("/incubator/no/such").element("html").attr("data-portal"))
                .isEqualTo("staff");
    }

    @Test
    void a_page_that_takes_no_form_says_so() {
        chen.get("/show");
        assertThat(chen.post("/trouble/bug").status()).isEqualTo(405);
    }
}
