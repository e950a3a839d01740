package cn.shanhuo.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class StayingSignedInPageTest {

    @Inject
    Visitors visitors;

    @Test
    void who_comes_back_keeps_the_cookie_as_long_as_the_session() {
        var chen = visitors.buyer("陈先生");
        assertThat(chen.browser().get("/guarded/buyer").headers("Set-Cookie")).isEmpty();
        longAgo(chen);
        var token = chen.browser().cookie("session");
        assertThat(chen.browser().get("/guarded/buyer").headers("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("session=" + token)
                .contains("Max-Age=" + Duration.ofDays(30).toSeconds(), "HTTPOnly");
        assertThat(chen.browser().get("/guarded/buyer").headers("Set-Cookie")).isEmpty();
    }

    @Test
    void who_signs_out_after_a_long_while_is_out() {
        var chen = visitors.buyer("陈先生");
        chen.browser().get("/account/devices");
        longAgo(chen);
        var out = chen.browser().post("/sign-out/everywhere");
        assertThat(out.headers("Set-Cookie").stream().filter(cookie -> cookie.startsWith("session=")))
                .singleElement()
                .asString()
                .contains("Max-Age=0");
        assertThat(chen.browser().cookie("session")).isNull();
    }

    private static void longAgo(Visitors.Known known) {
        Village.update(
                "UPDATE sessions SET seen_at = TIMESTAMPADD(HOUR, -2, UTC_TIMESTAMP(3)) WHERE account_id = ?",
                known.account().value());
    }
}
