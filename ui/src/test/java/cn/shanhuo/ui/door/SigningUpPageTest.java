package cn.shanhuo.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.Accounts;
import cn.shanhuo.people.Phone;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class SigningUpPageTest {

    @Inject
    Visitors visitors;

    @Inject
    Phones phones;

    @Inject
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"陈先生", "🍯蜂蜜控🐝", "محمد علي", "Ó'Brien <b>", "𠮷野家"})
    void names_of_any_script_are_kept_as_they_are(String name) {
        var phone = Phones.fresh();
        var browser = waitingForCode(phone);
        var in = browser.post(
                "/sign-up/check", "code", phones.lastCode(phone), "name", name, "password", "Mountain-7788");
        assertThat(in.status()).isEqualTo(303);
        assertThat(accounts.byPhone(phone).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void a_name_cannot_turn_the_direction_of_the_line_it_stands_in() {
        var phone = Phones.fresh();
        var browser = waitingForCode(phone);
        browser.post(
                "/sign-up/check",
                "code",
                phones.lastCode(phone),
                "name",
                "\u202Eevil\u2066",
                "password",
                "Mountain-7788");
        assertThat(accounts.byPhone(phone).orElseThrow().name()).isEqualTo("evil");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_the_code_stays_good() {
        var phone = Phones.fresh();
        var browser = waitingForCode(phone);
        var code = phones.lastCode(phone);
        var again = browser.post("/sign-up/check", "code", code, "name", "", "password", "12345678");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("name")).contains("称呼");
        assertThat(again.problemAt("password")).contains("太常见");
        assertThat(again.element("#f-code").val()).isEqualTo(code);
        var in = browser.post("/sign-up/check", "code", code, "name", "陈先生", "password", "Mountain-7788");
        assertThat(in.status()).isEqualTo(303);
    }

    @Test
    void a_phone_that_has_an_account_is_signed_in_with_its_password_untouched() {
        var chen = visitors.buyer("陈先生");
        var browser = waitingForCode(chen.phone());
        var in = browser.post(
                "/sign-up/check", "code", phones.lastCode(chen.phone()), "name", "别人", "password", "Mountain-7788");
        assertThat(in.status()).isEqualTo(303);
        assertThat(accounts.find(chen.account()).orElseThrow().name()).isEqualTo("陈先生");
        assertThat(visitors.enter(chen.phone()).get("/account/devices").status())
                .isEqualTo(200);
    }

    @Test
    void a_code_for_signing_in_does_not_sign_up() {
        var phone = Phones.fresh();
        var browser = visitors.stranger();
        browser.get("/sign-in/code");
        browser.post("/sign-in/code", "phone", phone.digits());
        var again = browser.post(
                "/sign-up/check", "code", phones.lastCode(phone), "name", "陈先生", "password", "Mountain-7788");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("code")).contains("验证码不对");
    }

    @Test
    void asking_for_the_code_again_keeps_the_name_and_never_the_password() {
        var phone = Phones.fresh();
        var browser = visitors.stranger();
        browser.get("/sign-up");
        var page = browser.follow(
                browser.post("/sign-up", "phone", phone.digits(), "name", "陈先生", "password", "Mountain-7788"));
        assertThat(page.element("#f-name").val()).isEqualTo("陈先生");
        assertThat(page.document().html()).doesNotContain("Mountain-7788");
        assertThat(page.has("form[action='/sign-up/check'] button[formaction='/sign-up'][formnovalidate]"))
                .isTrue();
    }

    private PageClient waitingForCode(Phone phone) {
        var browser = visitors.stranger();
        browser.get("/sign-up");
        var sent = browser.post("/sign-up", "phone", phone.digits());
        assertThat(sent.status()).isEqualTo(303);
        browser.follow(sent);
        return browser;
    }
}
