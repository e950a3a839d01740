package cn.shanhuo.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.Phone;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SigningInByCodePageTest {

    @Inject
    Visitors visitors;

    @Inject
    Phones phones;

    @Test
    void a_code_lets_in_and_works_once() {
        var chen = visitors.buyer("陈先生");
        var browser = waitingForCode(chen.phone(), "/orders?status=PAID");
        var code = phones.lastCode(chen.phone());
        var in = browser.post("/sign-in/code/check", "code", code, "next", "/orders?status=PAID");
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/orders?status=PAID");
        var replay = browser.post("/sign-in/code/check", "code", code);
        assertThat(replay.status()).isEqualTo(422);
        assertThat(replay.problemAt("code")).contains("验证码不对");
    }

    @Test
    void a_phone_without_an_account_gets_one() {
        var phone = Phones.fresh();
        var browser = waitingForCode(phone, "/");
        assertThat(browser.post("/sign-in/code/check", "code", phones.lastCode(phone))
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/account/devices").status()).isEqualTo(200);
    }

    @Test
    void the_fifth_wrong_guess_spoils_the_code() {
        var phone = Phones.fresh();
        var browser = waitingForCode(phone, "/");
        var code = phones.lastCode(phone);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post("/sign-in/code/check", "code", wrong).status())
                    .isEqualTo(422);
        }
        assertThat(browser.post("/sign-in/code/check", "code", code).status()).isEqualTo(422);
    }

    @Test
    void a_second_code_within_the_minute_is_not_sent() {
        var phone = Phones.fresh();
        var browser = waitingForCode(phone, "/");
        var again = browser.post("/sign-in/code", "phone", phone.digits());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("phone")).contains("等一分钟");
        assertThat(phones.count(phone)).isOne();
    }

    @Test
    void the_page_shows_the_phone_masked_and_not_in_its_address() {
        var phone = Phones.fresh();
        var browser = visitors.stranger();
        browser.get("/sign-in/code");
        var sent = browser.post("/sign-in/code", "phone", phone.digits());
        assertThat(sent.location()).isEqualTo("/sign-in/code/check");
        assertThat(browser.follow(sent).textOf("main")).contains(phone.masked());
    }

    @Test
    void whoever_comes_to_enter_a_code_without_having_asked_for_one_is_asked_for_the_phone() {
        var stranger = visitors.stranger();
        assertThat(stranger.get("/sign-in/code/check?next=/cart").location()).isEqualTo("/sign-in/code?next=%2Fcart");
        assertThat(stranger.cookie("knock", "forged").get("/sign-in/code/check").status())
                .isEqualTo(303);
    }

    @Test
    void something_that_is_no_phone_gets_a_sentence() {
        var browser = visitors.stranger();
        browser.get("/sign-in/code");
        var again = browser.post("/sign-in/code", "phone", "12345");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("phone")).contains("11 位手机号");
        assertThat(again.element("#f-phone").val()).isEqualTo("12345");
    }

    private PageClient waitingForCode(Phone phone, String next) {
        var browser = visitors.stranger();
        browser.get("/sign-in/code");
        var sent = browser.post("/sign-in/code", "phone", phone.digits(), "next", next);
        assertThat(sent.status()).isEqualTo(303);
        browser.follow(sent);
        return browser;
    }
}
