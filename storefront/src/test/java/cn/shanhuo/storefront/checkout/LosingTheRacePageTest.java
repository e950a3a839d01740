package cn.shanhuo.storefront.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.testing.Goods;
import cn.shanhuo.ui.testing.Answer;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LosingTheRacePageTest {

    @Inject
    Goods goods;

    @Inject
    Visitors visitors;

    SkuId honey;

    @BeforeEach
    void one_jar_is_left() {
        var shop = goods.shop("秋河山货铺");
        honey = goods.sku(goods.product(shop, "honey", "中蜂百花土蜂蜜"), "1kg 瓶装", 128_00, 1);
        goods.freight(shop, "61", 8_00, null);
    }

    @Test
    void of_two_who_want_the_last_jar_one_gets_it_and_the_other_is_told_which_is_gone() {
        var chen = buyer("陈先生");
        var wang = buyer("王女士");
        var first = open(chen);
        var second = open(wang);
        assertThat(place(chen, first).location()).startsWith("/checkouts/");
        var late = place(wang, second);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.textOf("main")).contains("中蜂百花土蜂蜜", "刚刚卖完", "没有扣钱").doesNotContain("先勾选");
        assertThat(wang.get("/orders").has("article")).isFalse();
    }

    @Test
    void who_comes_back_to_a_checkout_of_which_nothing_is_left_reads_the_same() {
        var chen = buyer("陈先生");
        var start = chen.get("/checkout?sku=" + honey + "&quantity=1").location();
        goods.stock(honey, 0);
        var page = chen.get(start);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.textOf("main")).contains("刚刚卖完");
    }

    @Test
    void a_refused_form_is_found_again_in_the_other_language_with_what_was_typed() {
        goods.stock(honey, 3);
        var chen = buyer("陈先生");
        var page = chen.follow(chen.get("/checkout?sku=" + honey + "&quantity=3"));
        goods.stock(honey, 2);
        var action = page.element("form[action^=/checkout]").attr("action");
        var refused = place(
                chen, page, "note-" + page.element("[name^=note-]").attr("name").substring(5), "早点发");
        assertThat(refused.textOf(".notice--wrong")).contains("只剩 2 件");
        var site = refused.response().uri().resolve(action).toString();
        var english = chen.follow(chen.with("Referer", site).post("/language/en"));
        assertThat(english.textOf("h1")).doesNotContain("确认");
        assertThat(english.element("[name^=note-]").val()).isEqualTo("早点发");
    }

    private PageClient buyer(String name) {
        var buyer = visitors.buyer(name).browser();
        buyer.get("/addresses/new");
        buyer.post(
                "/addresses",
                "receiver",
                name,
                "phone",
                "13812345678",
                "province",
                "61",
                "city",
                "6109",
                "county",
                "610926",
                "detail",
                "新正街 12 号");
        return buyer;
    }

    private Answer open(PageClient buyer) {
        return buyer.follow(buyer.get("/checkout?sku=" + honey + "&quantity=1"));
    }

    private static Answer place(PageClient buyer, Answer page, String... more) {
        var form = page.element("form[action^=/checkout]");
        var fields = new java.util.ArrayList<>(java.util.List.of(more));
        for (var name : java.util.List.of("key", "from", "line", "total", "address")) {
            fields.add(name);
            fields.add(form.select("input[name=" + name + "]").first().val());
        }
        fields.add("act");
        fields.add("place");
        return buyer.post(form.attr("action"), fields.toArray(String[]::new));
    }
}
