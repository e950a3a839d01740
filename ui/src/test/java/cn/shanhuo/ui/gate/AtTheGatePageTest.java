package cn.shanhuo.ui.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest
class AtTheGatePageTest {

    private PageClient chen;

    @BeforeEach
    void open(EmbeddedServer server) {
        chen = new PageClient(server.getURI());
    }

    @Test
    void every_page_forbids_what_is_inline_foreign_or_framed() {
        var page = chen.get("/show");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self' https://*.alipay.com")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_seed_is_out_of_reach_for_scripts_and_other_sites() {
        assertThat(chen.get("/show").headers("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("seed=")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(chen.get("/show").headers("Set-Cookie")).isEmpty();
    }

    @Test
    void a_form_without_the_visitors_own_token_is_not_let_in() {
        chen.get("/show");
        assertThat(chen.forgeToken("guessed").post("/show", "name", "x").status())
                .isEqualTo(403);
        assertThat(chen.forgeToken("").post("/show", "name", "x").status()).isEqualTo(403);
    }

    @Test
    void another_visitors_token_is_not_let_in(EmbeddedServer server) {
        var other = new PageClient(server.getURI());
        other.get("/show");
        chen.get("/show");
        assertThat(chen.forgeToken(other.token()).post("/show", "name", "x").status())
                .isEqualTo(403);
    }

    @Test
    void a_form_sent_by_another_site_is_not_let_in() {
        chen.get("/show");
        assertThat(chen.with("Sec-Fetch-Site", "cross-site")
                        .post("/show", "name", "x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_older_browsers_origin_tells_another_site_too() {
        chen.get("/show");
        assertThat(chen.with("Origin", "https://evil.example")
                        .post("/show", "name", "x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void our_own_site_is_let_in(EmbeddedServer server) {
        chen.get("/show");
        chen.with("Sec-Fetch-Site", "same-origin").with("Origin", "http://localhost:" + server.getPort());
        assertThat(chen.post("/show", "name", "x").status()).isEqualTo(303);
    }

    @Test
    void the_language_is_the_switchs_or_the_browsers() {
        assertThat(chen.get("/show").element("html").attr("lang")).isEqualTo("zh-CN");
        var back = chen.with("Referer", "http://elsewhere.example/x").post("/language/en");
        assertThat(back.status()).isEqualTo(303);
        assertThat(back.location()).isEqualTo("/");
        assertThat(chen.get("/show").element("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void the_switch_leads_back_to_the_page_it_stands_on(EmbeddedServer server) {
        var back = chen.with("Referer", server.getURI() + "/search?q=%E8%85%8A%E8%82%89")
                .post("/language/en");
        assertThat(back.location()).isEqualTo("/search?q=%E8%85%8A%E8%82%89");
        assertThat(chen.post("/language/fr").status()).isEqualTo(404);
    }

    @Test
    void from_a_refused_form_that_cannot_be_read_the_switch_leads_to_the_page_above_it(EmbeddedServer server) {
        var back = chen.with("Referer", server.getURI() + "/account/password/codes?x=1")
                .post("/language/en");
        assertThat(back.location()).isEqualTo("/account/password");
        assertThat(chen.with("Referer", server.getURI() + "/guarded/prices")
                        .post("/language/en")
                        .location())
                .isEqualTo("/");
    }
}
