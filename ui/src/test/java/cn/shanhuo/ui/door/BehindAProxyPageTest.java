package cn.shanhuo.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Phones;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "shanhuo.proxies", value = "127.0.0.1")
class BehindAProxyPageTest {

    @Inject
    Visitors visitors;

    @Test
    void an_invented_address_before_ones_own_gives_no_code_more() {
        var own = "198.51.100." + System.nanoTime() % 250;
        for (int i = 0; i < 30; i++) {
            assertThat(askingFrom("10.0.0." + i + ", " + own)).isEqualTo(303);
        }
        assertThat(askingFrom("10.0.0.99, " + own)).isEqualTo(422);
        assertThat(askingFrom(own + ", 203.0.113.250")).isEqualTo(303);
    }

    private int askingFrom(String forwarded) {
        var browser = visitors.stranger().with("X-Forwarded-For", forwarded);
        browser.get("/sign-in/code");
        return browser.post("/sign-in/code", "phone", Phones.fresh().digits()).status();
    }
}
