package cn.shanhuo.ui.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;

@MicronautTest
@Property(name = "shanhuo.cookies.secure", value = "true")
class CookiesBehindHttpsPageTest {

    @Test
    void every_cookie_travels_over_https_only_though_the_proxy_speaks_plainly_to_us(EmbeddedServer server) {
        var chen = new PageClient(server.getURI());
        assertThat(chen.get("/show").headers("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("seed=")
                .contains("Secure");
        assertThat(chen.post("/language/en").headers("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("lang=")
                .contains("Secure");
        assertThat(chen.get("/guarded/visitor").headers("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("cart=")
                .contains("Secure");
    }
}
