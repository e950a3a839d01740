package cn.shanhuo.storefront.cart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.testing.Goods;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CartPageTest {

    @Inject
    Goods goods;

    @Inject
    Visitors visitors;

    PageClient browser;
    ShopId shop;
    SkuId honey;
    SkuId tea;

    @BeforeEach
    void two_shops_have_goods() {
        shop = goods.shop("秋河山货铺");
        honey = goods.sku(goods.product(shop, "honey", "中蜂百花土蜂蜜"), "1kg 瓶装", 128_00, 10);
        tea = goods.sku(goods.product(goods.shop("八仙茶庄"), "tea", "绞股蓝龙须茶"), "125g", 86_00, 4);
        browser = visitors.stranger();
    }

    @Test
    void a_stranger_fills_a_cart_that_is_grouped_by_shop() {
        assertThat(browser.get("/cart").textOf(".empty")).contains("购物车还空着");
        var put = browser.post("/cart/lines", "sku", honey.toString(), "quantity", "2");
        assertThat(put.status()).isEqualTo(303);
        assertThat(browser.cookie("cart_count")).isEqualTo("1");
        browser.post("/cart/lines", "sku", tea.toString(), "quantity", "1");
        var cart = browser.get("/cart");
        assertThat(browser.cookie("cart_count")).isEqualTo("2");
        assertThat(cart.textsOf("section.card h2")).hasSize(2);
        assertThat(cart.textOf(".deal")).contains("342.00", "3 件");
    }

    @Test
    void quantities_ticks_and_removals_go_by_one_form() {
        put(honey, 2);
        put(tea, 1);
        browser.get("/cart");
        browser.post(
                "/cart", "quantity-" + honey, "3", "quantity-" + tea, "1", "tick", honey.toString(), "act", "keep");
        var cart = browser.get("/cart");
        assertThat(cart.textOf(".deal")).contains("384.00", "3 件");
        assertThat(cart.has("input[name=tick][value=" + tea + "][checked]")).isFalse();
        browser.post("/cart", "quantity-" + honey, "3", "quantity-" + tea, "1", "tick-all", "yes");
        assertThat(browser.get("/cart").textOf(".deal")).contains("470.00");
        browser.post(
                "/cart", "quantity-" + honey, "3", "shop-of-" + honey, shop.toString(), "untick-shop", shop.toString());
        assertThat(browser.get("/cart").has("input[name=tick][value=" + honey + "][checked]"))
                .isFalse();
        browser.post("/cart", "remove", honey.toString());
        assertThat(browser.get("/cart").has("[name=quantity-" + honey + "]")).isFalse();
        assertThat(browser.cookie("cart_count")).isEqualTo("1");
    }

    @Test
    void more_than_is_left_is_cut_down_and_said() {
        var put = browser.post("/cart/lines", "sku", tea.toString(), "quantity", "999");
        assertThat(browser.follow(put).textOf(".notice")).contains("库存不够");
        put(honey, 5);
        goods.stock(honey, 2);
        assertThat(browser.get("/cart").textOf("main")).contains("现在只剩 2 件");
    }

    @Test
    void a_changed_price_is_told_and_what_is_gone_stands_apart() {
        put(honey, 1);
        put(tea, 1);
        goods.price(honey, 138_00);
        goods.retire(tea);
        var cart = browser.get("/cart");
        assertThat(cart.textOf("main")).contains("贵了 ¥10.00", "已失效", "店家已下架");
        assertThat(cart.textOf(".deal")).contains("138.00");
    }

    @Test
    void nonsense_is_refused_with_a_sentence_and_changes_nothing() {
        for (var quantity : List.of("-1", "0", "1e9", "", "😀", "\u202E5", "1.5", "٣", "99999999999999999999")) {
            var refused = browser.post("/cart/lines", "sku", honey.toString(), "quantity", quantity);
            assertThat(refused.status()).as(quantity).isEqualTo(422);
            assertThat(refused.textOf(".notice--wrong")).contains("1 到 999");
        }
        for (var sku : List.of("", "7", "abc", "-1", "99999999999999999999", "' OR 1=1 --")) {
            assertThat(browser.post("/cart/lines", "sku", sku, "quantity", "1").status())
                    .as(sku)
                    .isEqualTo(422);
        }
        put(honey, 1);
        browser.get("/cart");
        for (var quantity : List.of("-1", "1e9", "😀", "")) {
            var again =
                    browser.post("/cart", "quantity-" + honey, quantity, "tick", honey.toString(), "checkout", "yes");
            assertThat(again.status()).as(quantity).isEqualTo(422);
            assertThat(again.textOf("li.line")).contains("1 到 999");
            assertThat(again.element("[name=quantity-" + honey + "]").val()).isEqualTo(quantity);
        }
        assertThat(browser.get("/cart").textOf(".deal")).contains("128.00");
    }

    @Test
    void another_site_cannot_fill_it_and_a_changed_token_cannot_change_it() {
        put(honey, 1);
        browser.get("/cart");
        assertThat(browser.forgeToken("x")
                        .post("/cart", "remove", honey.toString())
                        .status())
                .isEqualTo(403);
        var elsewhere = visitors.stranger().with("Sec-Fetch-Site", "cross-site");
        assertThat(elsewhere
                        .post("/cart/lines", "sku", honey.toString(), "quantity", "1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void signing_in_brings_it_along() {
        var chen = visitors.buyer("陈先生");
        chen.browser().post("/cart/lines", "sku", honey.toString(), "quantity", "1");
        put(honey, 2);
        put(tea, 1);
        browser.get("/sign-in");
        browser.post("/sign-in", "phone", chen.phone().digits(), "password", Visitors.PASSWORD);
        assertThat(browser.get("/cart").textOf(".deal")).contains("470.00", "4 件");
        assertThat(browser.cookie("cart_count")).isEqualTo("2");
    }

    private void put(SkuId sku, int quantity) {
        assertThat(browser.post("/cart/lines", "sku", sku.toString(), "quantity", Integer.toString(quantity))
                        .status())
                .isEqualTo(303);
    }
}
