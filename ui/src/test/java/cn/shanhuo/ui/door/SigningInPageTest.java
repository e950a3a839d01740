package cn.shanhuo.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Phones;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class SigningInPageTest {

    @Inject
    Visitors visitors;

    @Test
    void the_right_password_leads_to_where_one_wanted_to_go() {
        var chen = visitors.buyer("陈先生");
        var browser = visitors.stranger();
        var page = browser.get("/sign-in?next=/cart");
        assertThat(page.heading()).isEqualTo("登录");
        var answer = browser.post(
                "/sign-in",
                "phone",
                "+86 " + chen.phone().digits(),
                "password",
                Visitors.PASSWORD,
                "next",
                page.element("[name=next]").val());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/cart");
        assertThat(answer.headers("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("session=")
                .contains("HTTPOnly")
                .contains("SameSite=Lax"));
    }

    @Test
    void a_wrong_password_and_an_unknown_phone_are_told_the_same() {
        var chen = visitors.buyer("陈先生");
        var browser = visitors.stranger();
        browser.get("/sign-in");
        var wrong = browser.post("/sign-in", "phone", chen.phone().digits(), "password", "not the one");
        var unknown = browser.post("/sign-in", "phone", Phones.fresh().digits(), "password", "not the one");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.problemAt("password")).contains("手机号或密码不对").isEqualTo(unknown.problemAt("password"));
        assertThat(wrong.element("#f-phone").val()).isEqualTo(chen.phone().digits());
        assertThat(wrong.element("#f-password").val()).isEmpty();
    }

    @Test
    void after_ten_tries_even_the_right_password_has_to_wait() {
        var chen = visitors.buyer("陈先生");
        var thief = visitors.stranger();
        thief.get("/sign-in");
        for (int i = 0; i < 10; i++) {
            thief.post("/sign-in", "phone", chen.phone().digits(), "password", "guess number " + i);
        }
        var late = thief.post("/sign-in", "phone", chen.phone().digits(), "password", Visitors.PASSWORD);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.problemAt("password")).contains("15 分钟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "evil",
                "",
                "///evil.example"
            })
    void nobody_is_sent_to_another_site(String next) {
        var chen = visitors.buyer("陈先生");
        var browser = visitors.stranger();
        browser.get("/sign-in");
        var answer =
                browser.post("/sign-in", "phone", chen.phone().digits(), "password", Visitors.PASSWORD, "next", next);
        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void signing_in_gives_a_new_session_and_closes_the_one_the_browser_brought() {
        var chen = visitors.buyer("陈先生");
        var planted = chen.browser().cookie("session");
        var victim = visitors.stranger().cookie("session", planted);
        victim.get("/sign-in");
        victim.post("/sign-in", "phone", chen.phone().digits(), "password", Visitors.PASSWORD);
        assertThat(victim.cookie("session")).isNotEqualTo(planted);
        assertThat(chen.browser().get("/account/devices").status()).isEqualTo(303);
    }

    @Test
    void a_form_without_the_visitors_own_token_is_not_let_in() {
        var chen = visitors.buyer("陈先生");
        var browser = visitors.stranger();
        browser.get("/sign-in");
        var forged = browser.forgeToken("forged")
                .post("/sign-in", "phone", chen.phone().digits(), "password", Visitors.PASSWORD);
        assertThat(forged.status()).isEqualTo(403);
        assertThat(browser.cookie("session")).isNull();
    }

    @Test
    void the_page_is_there_in_english() {
        assertThat(visitors.stranger().inEnglish().get("/sign-in").heading()).isEqualTo("Sign in");
    }
}
