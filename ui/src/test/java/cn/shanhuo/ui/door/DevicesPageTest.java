package cn.shanhuo.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Phones;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DevicesPageTest {

    private static final String WECHAT = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) MicroMessenger/8.0.50";

    @Inject
    Visitors visitors;

    @Inject
    Phones phones;

    @Test
    void signing_out_everywhere_closes_every_device_at_once() {
        var chen = visitors.buyer("陈先生");
        var second = visitors.enter(chen.phone());
        assertThat(second.get("/account/devices").textsOf("main li")).hasSize(2);
        assertThat(second.post("/sign-out/everywhere").status()).isEqualTo(303);
        assertThat(chen.browser().get("/account/devices").status()).isEqualTo(303);
        assertThat(second.get("/account/devices").status()).isEqualTo(303);
    }

    @Test
    void signing_out_here_leaves_the_other_device_in() {
        var chen = visitors.buyer("陈先生");
        var second = visitors.enter(chen.phone());
        second.get("/account/devices");
        var token = second.cookie("session");
        second.post("/sign-out");
        assertThat(second.cookie("session")).isNull();
        assertThat(visitors.stranger()
                        .cookie("session", token)
                        .get("/account/devices")
                        .status())
                .isEqualTo(303);
        assertThat(chen.browser().get("/account/devices").status()).isEqualTo(200);
    }

    @Test
    void one_device_can_be_signed_out_from_another() {
        var chen = visitors.buyer("陈先生").browser().with("User-Agent", WECHAT);
        var phone = visitors.buyer("李春梅");
        var lost = visitors.enter(phone.phone());
        var list = phone.browser().get("/account/devices");
        var end = list.element("form[action$=/sign-out][action^=/account/devices]")
                .attr("action");
        chen.get("/account/devices");
        assertThat(chen.post(end).status()).isEqualTo(404);
        assertThat(phone.browser().post(end).status()).isEqualTo(303);
        assertThat(lost.get("/account/devices").status()).isEqualTo(303);
        assertThat(phone.browser().get("/account/devices").status()).isEqualTo(200);
    }

    @Test
    void a_new_password_signs_the_other_devices_out() {
        var chen = visitors.buyer("陈先生");
        var other = visitors.enter(chen.phone());
        var form = chen.browser().get("/account/password");
        assertThat(form.has("main a[href=/account/devices]")).isTrue();
        assertThat(form.has("#f-old")).isTrue();
        assertThat(form.has("#f-code")).isFalse();
        var wrong = chen.browser().post("/account/password", "old", "not the one", "password", "Mountain-7788");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problemAt("old")).contains("不对");
        var done = chen.browser().post("/account/password", "old", Visitors.PASSWORD, "password", "Mountain-7788");
        assertThat(chen.browser().follow(done).textOf(".notice--good")).contains("密码改好了");
        assertThat(other.get("/account/devices").status()).isEqualTo(303);
    }

    @Test
    void a_forgotten_password_is_replaced_against_a_code() {
        var chen = visitors.buyer("陈先生");
        chen.browser().get("/account/password");
        var sent = chen.browser().post("/account/password/codes");
        assertThat(chen.browser().follow(sent).textOf("main"))
                .contains(chen.phone().masked());
        var done = chen.browser()
                .post("/account/password", "code", phones.lastCode(chen.phone()), "password", "Mountain-7788");
        assertThat(done.status()).isEqualTo(303);
        var soon = chen.browser().post("/account/password/codes");
        assertThat(soon.status()).isEqualTo(422);
    }

    @Test
    void who_has_no_shop_is_told_so_and_cannot_choose_another_ones() {
        var chen = visitors.buyer("陈先生").browser();
        assertThat(chen.get("/account/shops").textOf("main")).contains("还没有店");
        assertThat(chen.post("/account/shops", "shop", "1").status()).isEqualTo(404);
    }
}
