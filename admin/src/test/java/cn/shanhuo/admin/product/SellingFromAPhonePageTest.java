package cn.shanhuo.admin.product;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.admin.Members;
import cn.shanhuo.photo.Pictures;
import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.testing.Village;
import cn.shanhuo.testing.Village.OpenShop;
import cn.shanhuo.ui.testing.Answer;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.PageClient.Part;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "micronaut.server.max-request-size", value = "100MB")
class SellingFromAPhonePageTest {

    private static final String FORM = "/seller/products?category=honey";

    @Inject
    Members members;

    OpenShop shop;
    PageClient li;

    @BeforeEach
    void signIn() {
        shop = Village.anOpenShop("秋河山货铺");
        li = member(shop, ShopRole.OWNER);
    }

    @Test
    void the_first_question_is_what_kind_of_goods_it_is() {
        var kinds = li.get("/seller/products/new");
        assertThat(kinds.heading()).isEqualTo("这是什么货？");
        assertThat(kinds.textsOf("main .grid a")).hasSize(10).contains("土蜂蜜");
        var form = li.get("/seller/products/new?category=honey");
        assertThat(form.heading()).isEqualTo("新上一样土蜂蜜");
        assertThat(form.element("#f-shelfLifeDays").val()).isEqualTo("540");
        assertThat(form.element("#f-origin").val()).contains("平利县").contains("秋河村");
    }

    @Test
    void seven_answers_and_a_photo_are_enough_to_sell() {
        li.get("/seller/products/new?category=honey");
        var done = li.postFiles(FORM, List.of(photo("蜂蜜.jpg", Pictures.jpeg(640, 480))), honey());
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        var list = li.follow(done);
        assertThat(list.textOf("[role=status]")).contains("上架了");
        assertThat(list.textOf("article")).contains("秋河百花土蜂蜜", "在卖", "128.00", "还有 20 件");
        assertThat(list.textOf(".packs strong")).isEqualTo("500 克");
        var photo = list.element("article img").attr("src");
        var shown = li.get(photo);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Cache-Control")).contains("immutable");
    }

    @Test
    void pressing_twice_lists_the_product_once() {
        var form = li.get("/seller/products/new?category=honey")
                .element("main form")
                .attr("action");
        for (int press = 0; press < 2; press++) {
            var done = li.postFiles(form, List.of(photo("蜂蜜.jpg", Pictures.jpeg(640, 480))), honey());
            assertThat(done.status()).as(done.text()).isEqualTo(303);
        }
        assertThat(li.get("/seller/products").textsOf("article")).hasSize(1);
    }

    @Test
    void a_form_that_comes_back_still_lists_once() {
        var form = li.get("/seller/products/new?category=honey")
                .element("main form")
                .attr("action");
        var again = li.postFiles(form, List.of(photo("蜂蜜.jpg", Pictures.jpeg(640, 480))), with(honey(), "title", ""));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.element("main form").attr("action")).isEqualTo(form);
    }

    @Test
    void everything_typed_and_every_photo_survives_a_mistake() {
        li.get("/seller/products/new?category=honey");
        var again = li.postFiles(
                FORM,
                List.of(photo("蜂蜜.jpg", Pictures.jpeg(300, 200))),
                with(honey(), "pack.0.price", "1e9", "pack.0.stock", "-3", "pack.0.net", "一罐"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("pack.0.price")).contains("0.01 到 100000");
        assertThat(again.problemAt("pack.0.stock")).contains("整数");
        assertThat(again.problemAt("pack.0.net")).contains("500 克");
        assertThat(again.element("[name=pack.0.price]").val()).isEqualTo("1e9");
        assertThat(again.element("[name=title]").val()).isEqualTo("秋河百花土蜂蜜");
        var kept = again.element("input[name=photo]").val();
        var done = li.post(FORM, with(honey(), "photo", kept));
        assertThat(done.status()).as(done.text()).isEqualTo(303);
    }

    @Test
    void files_that_are_no_photos_get_their_sentence_and_the_good_ones_are_kept() {
        li.get("/seller/products/new?category=honey");
        var again = li.postFiles(
                FORM,
                List.of(
                        photo("好.jpg", Pictures.jpeg(300, 210)),
                        photo("账本.jpg", "not a picture".getBytes(StandardCharsets.UTF_8))),
                honey());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("photos")).contains("账本.jpg").contains("不是照片");
        assertThat(again.textsOf(".kept-photo")).hasSize(1);
        var huge = li.postFiles(FORM, List.of(photo("大.png", Pictures.pngPromising(8000, 5000))), honey());
        assertThat(huge.problemAt("photos")).contains("像素太高");
    }

    @Test
    void ten_photos_are_one_too_many_and_none_is_lost() {
        li.get("/seller/products/new?category=honey");
        var ten = IntStream.range(0, 10)
                .mapToObj(i -> photo(i + ".jpg", Pictures.jpeg(310 + i, 200)))
                .toList();
        var again = li.postFiles(FORM, ten, honey());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("photos")).isEqualTo("照片最多 9 张");
        assertThat(again.textsOf(".kept-photo")).hasSize(10);
        assertThat(again.element("[name=title]").val()).isEqualTo("秋河百花土蜂蜜");
    }

    @Test
    void photos_that_are_too_large_together_leave_the_form_as_it_was() {
        li.get("/seller/products/new?category=honey");
        var large = Arrays.copyOf(Pictures.jpeg(330, 200), 9 << 20);
        var photos = Stream.concat(
                        Stream.of(photo("好.jpg", Pictures.jpeg(331, 200))),
                        Collections.nCopies(5, photo("大.jpg", large)).stream())
                .toList();
        var again = li.postFiles(FORM, photos, honey());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("photos")).contains("40 MB");
        assertThat(again.textsOf(".kept-photo")).hasSize(2);
        assertThat(again.element("[name=title]").val()).isEqualTo("秋河百花土蜂蜜");
    }

    @Test
    void a_healing_claim_is_named_at_its_field() {
        li.get("/seller/products/new?category=honey");
        var again = li.postFiles(
                FORM, List.of(photo("蜂蜜.jpg", Pictures.jpeg(301, 200))), with(honey(), "title", "润肺止咳土蜂蜜"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("title")).contains("“止咳”不能写");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🍯🐝 土蜂蜜", "\u202Eمحل", "<script>alert(1)</script>", "'; DROP TABLE skus; --"})
    void strange_names_are_kept_as_they_are(String name) {
        li.get("/seller/products/new?category=honey");
        var done = li.postFiles(FORM, List.of(photo("a.jpg", Pictures.jpeg(302, 200))), with(honey(), "title", name));
        assertThat(done.status()).isEqualTo(303);
        assertThat(li.follow(done).textOf("article strong")).isEqualTo(name.strip());
    }

    @Test
    void a_product_is_edited_withdrawn_copied_and_its_price_remembered() {
        var id = listed();
        var form = li.get("/seller/products/" + id);
        assertThat(form.element("[name=pack.0.price]").val()).isEqualTo("128.00");
        var changed = li.post("/seller/products/" + id, fields(form, "pack.0.price", "118"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(303);
        assertThat(li.follow(changed).textOf("main > details")).contains("118.00", "128.00");
        var off = li.post("/seller/products/" + id + "/withdrawal");
        assertThat(li.follow(off).textOf("main")).contains("已下架");
        assertThat(li.follow(li.post("/seller/products/" + id + "/sale")).textOf(".badge"))
                .isEqualTo("在卖");
        var copy = li.post("/seller/products/" + id + "/copies");
        assertThat(li.follow(copy).textOf(".badge")).isEqualTo("没写完");
    }

    @Test
    void packs_are_added_and_given_up() {
        var id = listed();
        var form = li.get("/seller/products/" + id);
        li.post(
                "/seller/products/" + id,
                fields(form, "pack.1.net", "2公斤", "pack.1.price", "480", "pack.1.stock", "3"));
        assertThat(li.get("/seller/products").textsOf(".packs strong")).containsExactly("500 克", "2 公斤");
        var two = li.get("/seller/products/" + id);
        assertThat(li.post("/seller/products/" + id, fields(two, "pack.1.drop", "yes"))
                        .status())
                .isEqualTo(303);
        assertThat(li.get("/seller/products").textsOf(".packs strong")).containsExactly("500 克");
    }

    @Test
    void a_draft_without_a_photo_is_kept_and_says_what_is_missing_when_it_is_to_be_sold() {
        li.get("/seller/products/new?category=honey");
        assertThat(li.post(FORM, with(honey(), "sale", "later")).location()).contains("kept");
        var draft = li.get("/seller/products?tab=DRAFT").element("article a").attr("href");
        li.get(draft);
        var refused = li.post(draft + "/sale");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("photos")).contains("至少放一张照片");
    }

    @Test
    void stock_is_counted_with_one_tap_and_never_below_zero() {
        listed();
        var list = li.get("/seller/products");
        var stock = list.element(".packs form").attr("action");
        assertThat(li.follow(li.post(stock, "by", "10")).textOf(".packs")).contains("还有 30 件");
        var refused = li.post(stock, "by", "-31");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.textOf("[role=alert]")).contains("只剩 30 件");
        assertThat(li.follow(li.post(stock, "by", "sold-out")).textOf(".packs")).contains("卖完了");
        assertThat(li.get("/seller/products?tab=LOW").textsOf("article")).hasSize(1);
    }

    @Test
    void the_list_says_why_goods_cannot_be_sold_as_they_are() {
        var id = listed();
        Village.update(
                "UPDATE products SET status = 'OFF_SALE', made_on = '2025-01-01', shelf_life_days = 5 WHERE id = ?",
                id);
        assertThat(li.get("/seller/products").textOf("article .wrong-ink")).contains("过了保质期");
        Village.update("UPDATE products SET status = 'TAKEN_DOWN', taken_down_why = '没有检验证明' WHERE id = ?", id);
        assertThat(li.get("/seller/products").textOf("article .wrong-ink")).contains("没有检验证明");
        assertThat(li.get("/seller/products/" + id).has("form[action$='/sale']"))
                .isFalse();
    }

    @Test
    void another_shops_goods_are_not_found() {
        var id = listed();
        var stock = li.get("/seller/products").element(".packs form").attr("action");
        var wang = member(Village.anOpenShop("王家铺子"), ShopRole.OWNER);
        wang.get("/seller/products");
        assertThat(Stream.of("/seller/products/" + id, "/seller/products/99", "/seller/products/99999999999999999999")
                        .map(path -> wang.get(path).status()))
                .containsOnly(404);
        assertThat(Stream.of(
                                "/seller/products/" + id,
                                "/seller/products/" + id + "/sale",
                                "/seller/products/" + id + "/withdrawal",
                                "/seller/products/" + id + "/copies",
                                stock)
                        .map(path -> wang.post(path, "by", "1").status()))
                .containsOnly(404);
    }

    @Test
    void a_packer_sees_no_prices() {
        var page = member(shop, ShopRole.PACKER);
        assertThat(page.get("/seller/products").status()).isEqualTo(403);
        assertThat(page.get("/seller/products/new").status()).isEqualTo(403);
    }

    private PageClient member(OpenShop where, ShopRole role) {
        return members.of(where.shop(), role).browser();
    }

    private String listed() {
        li.get("/seller/products/new?category=honey");
        var done = li.postFiles(FORM, List.of(photo("蜂蜜.jpg", Pictures.jpeg(640, 481))), honey());
        return li.follow(done).element("article a").attr("href").replaceFirst(".*/", "");
    }

    private static Part photo(String name, byte[] bytes) {
        return new Part("photos", name, "image/jpeg", bytes);
    }

    private static String[] honey() {
        return new String[] {
            "title",
            "秋河百花土蜂蜜",
            "pack.0.net",
            "1斤",
            "pack.0.price",
            "128",
            "pack.0.stock",
            "20",
            "origin",
            "平利县广佛镇秋河村",
            "producer",
            "李春梅",
            "shelfLifeDays",
            "540"
        };
    }

    private static String[] with(String[] fields, String... changed) {
        var all = new LinkedHashMap<String, String>();
        Stream.of(fields, changed).forEach(pairs -> {
            for (int i = 0; i < pairs.length; i += 2) {
                all.put(pairs[i], pairs[i + 1]);
            }
        });
        return all.entrySet().stream()
                .flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()))
                .toArray(String[]::new);
    }

    /** What a browser would send of the form as it stands, with changes. */
    private static String[] fields(Answer page, String... changed) {
        var form = (FormElement) page.element("main form");
        var sent = form.formData().stream()
                .filter(pair -> !pair.key().equals("_csrf"))
                .flatMap(pair -> Stream.of(pair.key(), pair.value()))
                .toArray(String[]::new);
        return with(sent, changed);
    }
}
