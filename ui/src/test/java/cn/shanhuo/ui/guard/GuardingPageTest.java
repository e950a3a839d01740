package cn.shanhuo.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class GuardingPageTest {

    @Inject
    Visitors visitors;

    @Test
    void a_stranger_is_sent_to_the_door_and_told_the_way_back() {
        for (var path : new String[] {"/guarded/buyer", "/guarded/seller", "/guarded/staff", "/guarded/careless"}) {
            var sent = visitors.stranger().get(path + "?month=2026-11");
            assertThat(sent.status()).isEqualTo(303);
            assertThat(sent.location()).isEqualTo("/sign-in?next=" + path.replace("/", "%2F") + "%3Fmonth%3D2026-11");
        }
    }

    @Test
    void a_stranger_who_sends_a_form_comes_back_to_the_page_it_stands_on() {
        var sent = visitors.stranger()
                .with("Referer", "https://shop.example/products/7?sku=1")
                .post("/guarded/prices");
        assertThat(sent.location()).isEqualTo("/sign-in?next=%2Fproducts%2F7%3Fsku%3D1");
    }

    @Test
    void who_is_signed_out_while_reading_a_refused_form_comes_back_to_the_page_above_it() {
        var sent = visitors.stranger()
                .with("Referer", "https://shop.example/account/password/codes")
                .post("/guarded/prices");
        assertThat(sent.location()).isEqualTo("/sign-in?next=%2Faccount%2Fpassword");
    }

    @Test
    void a_buyer_is_no_seller_and_no_staff() {
        var chen = visitors.buyer("陈先生");
        assertThat(chen.browser().get("/guarded/buyer").text()).isEqualTo("陈先生 " + chen.account());
        var refused = chen.browser().get("/guarded/seller");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.heading()).isEqualTo("这里不能进");
        assertThat(refused.element("main .button--main").attr("href")).isEqualTo("/");
        assertThat(chen.browser().get("/guarded/staff").status()).isEqualTo(403);
    }

    @Test
    void a_packer_sees_the_shop_but_not_its_prices() {
        var shop = Village.anOpenShop("秋河山货铺").shop();
        var packer = visitors.member(shop, ShopRole.PACKER).browser();
        assertThat(packer.get("/guarded/seller").text()).isEqualTo(shop + " PACKER");
        assertThat(packer.post("/guarded/prices").status()).isEqualTo(403);
        var owner = visitors.member(shop, ShopRole.OWNER).browser();
        assertThat(owner.post("/guarded/prices").text()).isEqualTo("priced");
    }

    @Test
    void staff_do_what_their_role_allows() {
        var auditor = visitors.staff(StaffRole.AUDITOR).browser();
        assertThat(auditor.get("/guarded/staff").text()).isEqualTo("李老师 true");
        assertThat(auditor.get("/guarded/vouchers").status()).isEqualTo(403);
        var head = visitors.staff(StaffRole.HEAD, StaffRole.AUDITOR).browser();
        assertThat(head.get("/guarded/staff").text()).isEqualTo("李老师 false");
        assertThat(head.get("/guarded/vouchers").text()).isEqualTo("vouched");
    }

    @Test
    void who_works_in_two_shops_chooses_one_and_never_a_third() {
        var first = Village.anOpenShop("秋河山货铺").shop();
        var second = Village.anOpenShop("八仙茶园").shop();
        var third = Village.anOpenShop("别人的店").shop();
        var li = visitors.member(first, ShopRole.OWNER);
        Village.update(
                "INSERT INTO shop_members VALUES (?, ?, 'PACKER', TIMESTAMPADD(DAY, 1, UTC_TIMESTAMP(3)))",
                second.value(),
                li.account().value());
        assertThat(li.browser().get("/guarded/seller").text()).isEqualTo(first + " OWNER");
        assertThat(li.browser().get("/show/seller").has("header a[href=/account/shops]"))
                .isTrue();
        assertThat(visitors.member(third, ShopRole.OWNER)
                        .browser()
                        .get("/show/seller")
                        .has("header a[href=/account/shops]"))
                .isFalse();
        var shops = li.browser().get("/account/shops");
        assertThat(shops.textsOf("main li")).hasSize(2);
        assertThat(shops.textOf("main")).doesNotContain("还没有店");
        var chosen = li.browser().post("/account/shops", "shop", second.toString());
        assertThat(chosen.location()).isEqualTo("/seller");
        assertThat(li.browser().get("/guarded/seller").text()).isEqualTo(second + " PACKER");
        assertThat(li.browser().post("/guarded/prices").status()).isEqualTo(403);
        assertThat(li.browser().post("/account/shops", "shop", third.toString()).status())
                .isEqualTo(404);
        li.browser().cookie("shop", third.toString());
        assertThat(li.browser().get("/guarded/seller").text()).isEqualTo(first + " OWNER");
    }

    @Test
    void staff_and_sellers_begin_their_day_at_work() {
        var head = visitors.staff(StaffRole.HEAD);
        var again = visitors.stranger();
        again.get("/sign-in");
        var in = again.post("/sign-in", "phone", head.phone().digits(), "password", Visitors.PASSWORD);
        assertThat(in.location()).isEqualTo("/incubator");
    }

    @Test
    void a_locked_account_is_out_with_the_next_request() {
        var chen = visitors.buyer("陈先生");
        Village.update(
                "UPDATE accounts SET status = 'LOCKED' WHERE id = ?",
                chen.account().value());
        assertThat(chen.browser().get("/guarded/buyer").status()).isEqualTo(303);
    }

    @Test
    void an_invented_or_expired_session_is_nobody() {
        var chen = visitors.buyer("陈先生");
        assertThat(visitors.stranger()
                        .cookie("session", "x".repeat(43))
                        .get("/guarded/buyer")
                        .status())
                .isEqualTo(303);
        assertThat(visitors.stranger()
                        .cookie("session", "' OR 1=1")
                        .get("/guarded/buyer")
                        .status())
                .isEqualTo(303);
        Village.update(
                "UPDATE sessions SET expires_at = '2020-01-01' WHERE account_id = ?",
                chen.account().value());
        assertThat(chen.browser().get("/guarded/buyer").status()).isEqualTo(303);
    }

    @Test
    void a_visitor_gets_a_cart_cookie_once() {
        var stranger = visitors.stranger();
        var first = stranger.get("/guarded/visitor");
        assertThat(first.text()).isEqualTo("false " + stranger.cookie("cart"));
        assertThat(stranger.get("/guarded/visitor").headers("Set-Cookie")).isEmpty();
    }

    @Test
    void what_is_for_everybody_does_not_look_who_is_there() {
        assertThat(visitors.buyer("陈先生").browser().get("/guarded/everybody").text())
                .isEqualTo("false");
    }

    @Test
    void a_route_that_states_nothing_is_closed() {
        assertThat(visitors.buyer("陈先生").browser().get("/guarded/forgotten").status())
                .isEqualTo(403);
    }
}
