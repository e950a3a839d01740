package cn.shanhuo.storefront.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.SearchGoods;
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
class CataloguePageTest {

    private static final int HEAVIEST = 60 * 1024;

    @Inject
    Goods goods;

    @Inject
    Visitors visitors;

    @Inject
    SearchGoods search;

    ShopId shop;
    ProductId honey;
    SkuId bottle;
    PageClient browser;

    @BeforeEach
    void auntie_li_sells_honey() {
        shop = goods.shop("秋河山货铺");
        honey = goods.product(shop, "honey", "中蜂百花土蜂蜜");
        bottle = goods.sku(honey, "500g 瓶装", 68_00, 3);
        goods.sku(honey, "1kg 瓶装", 128_00, 40);
        goods.shown(honey);
        browser = visitors.stranger();
    }

    @Test
    void a_product_page_tells_every_pack_with_price_unit_price_and_what_is_left() {
        var page = browser.get("/products/" + honey);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("中蜂百花土蜂蜜");
        assertThat(page.textsOf(".choice")).hasSize(2).first().asString().contains("500g 瓶装", "¥68.00", "只剩 3 件");
        assertThat(page.textOf(".facts")).contains("陕西省安康市平利县", "李春梅", "2026-10-18", "H1018", "24 个月", "阴凉", "7 天");
        assertThat(page.element("input[name=sku][checked]").val()).isEqualTo(bottle.toString());
    }

    @Test
    void a_product_that_is_sold_out_cannot_be_put_into_the_cart() {
        var product = goods.product(shop, "tea", "绞股蓝龙须茶");
        goods.sku(product, "125g", 86_00, 0);
        goods.shown(product);
        var page = browser.get("/products/" + product);
        assertThat(page.textOf("main")).contains("卖完了");
        assertThat(page.has("button[form=put]")).isFalse();
        assertThat(page.has("input[name=sku][disabled]")).isTrue();
    }

    @Test
    void what_is_no_product_shop_or_category_is_not_found() {
        for (var path : List.of(
                "/products/7",
                "/products/0",
                "/products/abc",
                "/products/99999999999999999999",
                "/shops/7",
                "/categories/nothing")) {
            assertThat(browser.get(path).status()).as(path).isIn(400, 404);
        }
        assertThat(browser.get("/products/7").status()).isEqualTo(404);
    }

    @Test
    void a_shop_shows_why_it_needs_no_licence() {
        var page = browser.get("/shops/" + shop);
        assertThat(page.heading()).contains("秋河山货铺");
        assertThat(page.textOf("#licence")).contains("个人销售自产农副产品，依法不需要办理市场主体登记", "秋河村");
    }

    @Test
    void a_category_is_ordered_and_narrowed_by_its_address() {
        var page = browser.get("/categories/honey?sort=price-up&from=1&to=100&town=610926103");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("土蜂蜜");
        assertThat(page.element("#f-from").val()).isEqualTo("1");
        assertThat(page.has("details.fold[open]")).isTrue();
        assertThat(page.element(".fold input[name=sort]").val()).isEqualTo("price-up");
        var far = browser.get("/categories/honey?from=90000");
        assertThat(far.textOf(".empty")).contains("暂时没有货");
    }

    @Test
    void strange_addresses_are_read_as_if_nothing_were_there() {
        for (var query : List.of(
                "?page=-1",
                "?page=1e9",
                "?page=99999",
                "?from=-5&to=abc",
                "?town=%27%20OR%201",
                "?sort=x",
                "?q=%F0%9F%98%80",
                "?q=%E2%80%AEabc",
                "?q=" + "a".repeat(2000),
                "?q=%22%20AND%20(",
                "?q=*%3F~%5B")) {
            assertThat(browser.get("/search" + query).status()).as(query).isEqualTo(200);
            assertThat(browser.get("/categories/honey" + query).status())
                    .as(query)
                    .isEqualTo(200);
        }
    }

    @Test
    void words_that_find_nothing_get_suggestions() {
        var page = browser.get("/search?q=zzqqxx");
        assertThat(page.textOf(".empty")).contains("没有找到", "larou", "试试这些").doesNotContain("大家");
        assertThat(page.element(".search input").val()).isEqualTo("zzqqxx");
        assertThat(page.textsOf(".empty .chips a")).contains("土蜂蜜", "jgl");
        var hostile = browser.get("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(hostile.text()).doesNotContain("<script>alert");
        assertThat(hostile.heading()).contains("<script>");
    }

    @Test
    void pinyin_finds_it() throws InterruptedException {
        for (int i = 0;
                i < 100 && !browser.get("/search?q=fengmi&page=" + i % 2).has(".good");
                i++) {
            Thread.sleep(50);
        }
        assertThat(browser.get("/search?q=fengmi&sort=newest").textsOf(".good h3"))
                .contains("中蜂百花土蜂蜜");
    }

    @Test
    void every_catalogue_page_is_light_and_the_same_for_everybody() {
        var chen = visitors.buyer("陈先生的名字").browser();
        chen.post("/cart/lines", "sku", bottle.toString(), "quantity", "1");
        for (var path : List.of(
                "/", "/categories", "/categories/honey", "/search?q=mi", "/products/" + honey, "/shops/" + shop)) {
            var page = browser.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.bytes().length).as(path).isLessThan(HEAVIEST);
            var mine = chen.get(path);
            assertThat(mine.text()).as(path).isEqualTo(page.text()).doesNotContain("陈先生的名字", "_csrf");
        }
    }

    @Test
    void it_all_stands_in_english_too() {
        var english = visitors.stranger().inEnglish();
        assertThat(english.get("/products/" + honey).textOf("main")).contains("Add to cart", "Only 3 left");
        assertThat(english.get("/categories/honey").heading()).isEqualTo("Honey");
    }
}
