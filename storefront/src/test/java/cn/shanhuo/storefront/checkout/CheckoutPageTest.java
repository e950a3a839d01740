package cn.shanhuo.storefront.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.testing.Goods;
import cn.shanhuo.ui.testing.Answer;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CheckoutPageTest {

    @Inject
    Goods goods;

    @Inject
    Visitors visitors;

    PageClient chen;
    ShopId shop;
    SkuId honey;
    SkuId tea;

    @BeforeEach
    void chen_has_an_address_and_two_shops_send() {
        shop = goods.shop("秋河山货铺");
        honey = goods.sku(goods.product(shop, "honey", "中蜂百花土蜂蜜"), "1kg 瓶装", 128_00, 10);
        var other = goods.shop("八仙茶庄");
        tea = goods.sku(goods.product(other, "tea", "绞股蓝龙须茶"), "125g", 86_00, 4);
        goods.freight(shop, "61", 8_00, 200_00);
        goods.freight(other, "61", 0, null);
        chen = visitors.buyer("陈先生").browser();
        chen.get("/addresses/new");
        assertThat(chen.post(
                                "/addresses",
                                "receiver",
                                "陈先生",
                                "phone",
                                "13812345678",
                                "province",
                                "61",
                                "city",
                                "6109",
                                "county",
                                "610926",
                                "town",
                                "610926100",
                                "detail",
                                "新正街 12 号")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_stranger_is_asked_to_sign_in_and_comes_back() {
        var asked = visitors.stranger().get("/checkout?sku=" + honey + "&quantity=2");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.location()).startsWith("/sign-in?next=").contains("checkout", "quantity");
    }

    @Test
    void the_page_shows_lines_by_shop_freight_and_how_much_is_missing_for_free() {
        cart();
        var page = open("/checkout");
        assertThat(page.textsOf("section.card h2")).anyMatch(name -> name.startsWith("秋河山货铺"));
        assertThat(page.textOf("main")).contains("平利县", "新正街", "¥8.00", "还差 ¥72.00 包邮", "222.00", "每家店一个订单");
    }

    @Test
    void placing_leads_to_one_order_a_shop_and_empties_what_was_ordered() {
        cart();
        var page = open("/checkout");
        var placed = chen.post("/checkout", fields(page));
        assertThat(placed.location()).startsWith("/checkouts/");
        var orders = chen.follow(placed);
        assertThat(orders.document().select("form[action$=/payment]")).hasSize(2);
        assertThat(orders.textOf("main")).contains("还有 2 个订单等着付款", "应付").doesNotContain("实付");
        assertThat(chen.get("/cart").has(".empty")).isTrue();
    }

    @Test
    void pressing_twice_and_going_back_find_the_first_order() {
        var start = chen.get("/checkout?sku=" + honey + "&quantity=1");
        var page = chen.follow(start);
        var first = chen.post("/checkout", fields(page));
        assertThat(chen.post("/checkout", fields(page)).location()).isEqualTo(first.location());
        assertThat(chen.get(start.location()).location()).isEqualTo(first.location());
        assertThat(chen.get("/orders").textsOf("article")).hasSize(1);
    }

    @Test
    void what_cannot_be_sent_back_needs_its_own_tick_which_is_never_given_beforehand() {
        goods.write(
                "UPDATE products p JOIN skus k ON k.product_id = p.id SET p.return_policy = 'EXCLUDED_BY_CONFIRM' WHERE k.id = ?",
                honey.value());
        var page = open("/checkout?sku=" + honey + "&quantity=1");
        assertThat(page.has("input[name=confirm]")).isTrue();
        assertThat(page.has("input[name=confirm][checked]")).isFalse();
        var refused = chen.post("/checkout", fields(page, "note-" + shop, "请包严实"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.textOf(".field--wrong")).contains("拆封后");
        assertThat(refused.element("#f-note-" + shop).val()).isEqualTo("请包严实");
        assertThat(chen.post("/checkout", fields(refused, "confirm", honey.toString()))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void sold_out_dearer_and_withdrawn_come_back_with_a_sentence_and_what_was_typed() {
        var page = open("/checkout?sku=" + honey + "&quantity=3");
        goods.stock(honey, 2);
        var few = chen.post("/checkout", fields(page, "note-" + shop, "早点发"));
        assertThat(few.textOf(".notice--wrong")).contains("只剩 2 件");
        assertThat(few.element("input[name=line]").val()).isEqualTo(honey + ":2");
        assertThat(few.element("#f-note-" + shop).val()).isEqualTo("早点发");
        goods.price(honey, 138_00);
        var dearer = chen.post("/checkout", fields(few));
        assertThat(dearer.textOf(".notice--wrong")).contains("276.00");
        goods.retire(honey);
        assertThat(chen.post("/checkout", fields(dearer)).textOf("main")).contains("刚刚下架", "没有下单");
    }

    @Test
    void what_is_not_delivered_is_shown_and_can_be_left_out() {
        goods.write(
                "UPDATE freight_rules r JOIN freight_templates t ON t.id = r.template_id SET r.delivers = FALSE WHERE t.shop_id = ?",
                shop.value());
        cart();
        var page = open("/checkout");
        assertThat(page.textOf(".notice--wrong")).contains("不配送");
        assertThat(page.has("button[value=place][disabled]")).isTrue();
        assertThat(chen.post("/checkout", fields(page)).status()).isEqualTo(422);
        var left = chen.post(
                "/checkout",
                fields(page, "drop", page.element("button[name=drop]").val()));
        var smaller = chen.follow(left);
        assertThat(smaller.document().select("input[name=line]")).hasSize(1);
        assertThat(smaller.has("button[value=place][disabled]")).isFalse();
    }

    @Test
    void choosing_or_adding_an_address_loses_nothing() {
        chen.get("/addresses/new");
        chen.post(
                "/addresses",
                "receiver",
                "王女士",
                "phone",
                "13912345678",
                "province",
                "61",
                "city",
                "6109",
                "county",
                "610926",
                "detail",
                "五峰路 3 号");
        var page = open("/checkout?sku=" + honey + "&quantity=2");
        var other = page.document()
                .select("input[name=address]:not([checked])")
                .first()
                .val();
        var chosen = chen.follow(chen.post(
                "/checkout", fields(page, "address", other, "note-" + shop, "😀 \u202E反着", "act", "address")));
        assertThat(chosen.element("input[name=address][checked]").val()).isEqualTo(other);
        assertThat(chosen.element("#f-note-" + shop).val()).isEqualTo("😀 \u202E反着");
        assertThat(chosen.element("input[name=line]").val()).isEqualTo(honey + ":2");
        var adding = chen.post("/checkout", fields(chosen, "act", "new-address"));
        assertThat(adding.location()).startsWith("/addresses/new?next=");
    }

    @Test
    void nonsense_gets_its_sentence_and_never_an_order() {
        var page = open("/checkout?sku=" + honey + "&quantity=1");
        var long201 = "蜜".repeat(201);
        var note = chen.post("/checkout", fields(page, "note-" + shop, long201));
        assertThat(note.status()).isEqualTo(422);
        assertThat(note.problemAt("note-" + shop)).contains("最多 200 个字");
        assertThat(note.element("#f-note-" + shop).val()).isEqualTo(long201);
        assertThat(chen.post("/checkout", fields(page, "total", "1")).status()).isEqualTo(422);
        assertThat(chen.post("/checkout", fields(page, "total", "-12800")).status())
                .isEqualTo(422);
        assertThat(chen.post("/checkout", fields(page, "address", "7")).status())
                .isEqualTo(422);
        for (var line : List.of("", "x", honey + ":-1", honey + ":0", honey + ":1e9", "7:1", honey + ":1000")) {
            assertThat(chen.post("/checkout", fields(page, "line", line)).status())
                    .as(line)
                    .isIn(303, 422);
        }
        assertThat(chen.post("/checkout", "key", "abc").location()).isEqualTo("/checkout");
        assertThat(chen.get("/orders").has("article")).isFalse();
        assertThat(chen.get("/checkout?key=-1").status()).isEqualTo(303);
        assertThat(chen.get("/checkout?sku=" + honey + "&quantity=-3").status()).isEqualTo(303);
    }

    @Test
    void somebody_elses_checkout_is_not_found() {
        var placed = chen.post("/checkout", fields(open("/checkout?sku=" + honey + "&quantity=1")))
                .location();
        assertThat(chen.get(placed).status()).isEqualTo(200);
        assertThat(visitors.buyer("王女士").browser().get(placed).status()).isEqualTo(404);
    }

    private void cart() {
        chen.post("/cart/lines", "sku", honey.toString(), "quantity", "1");
        chen.post("/cart/lines", "sku", tea.toString(), "quantity", "1");
    }

    private Answer open(String path) {
        var page = chen.follow(chen.get(path));
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page;
    }

    /** The page's form as it stands, with some of it typed anew. */
    private static String[] fields(Answer page, String... typed) {
        var fields = new ArrayList<String>();
        var anew = new HashSet<String>();
        for (int i = 0; i < typed.length; i += 2) {
            anew.add(typed[i]);
            fields.addAll(List.of(typed[i], typed[i + 1]));
        }
        for (var input : page.document().select("form[action^=/checkout] input")) {
            boolean silent = input.is("[type=radio]:not([checked]), [type=checkbox]:not([checked]), [name=_csrf]");
            if (!silent && !anew.contains(input.attr("name"))) {
                fields.addAll(List.of(input.attr("name"), input.val()));
            }
        }
        if (!anew.contains("act") && !anew.contains("drop")) {
            fields.addAll(List.of("act", "place"));
        }
        return fields.toArray(String[]::new);
    }
}
