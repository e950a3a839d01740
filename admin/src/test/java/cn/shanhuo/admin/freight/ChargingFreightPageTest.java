package cn.shanhuo.admin.freight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.admin.Members;
import cn.shanhuo.freight.FreightTemplates;
import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.testing.Village;
import cn.shanhuo.testing.Village.OpenShop;
import cn.shanhuo.ui.testing.Answer;
import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ChargingFreightPageTest {

    @Inject
    Members members;

    @Inject
    FreightTemplates templates;

    OpenShop shop;
    PageClient li;

    @BeforeEach
    void open() {
        shop = Village.anOpenShop("秋河山货铺");
        li = members.of(shop.shop(), ShopRole.OWNER).browser();
    }

    @Test
    void one_tap_takes_a_ready_made_table() {
        assertThat(li.get("/seller/freight").textOf(".notice--wait")).contains("买家下不了单");
        var form = li.follow(li.post("/seller/freight", "preset", "FREE"));
        assertThat(form.textsOf("tbody tr")).hasSize(31);
        assertThat(form.element("[name='p61.delivers']").hasAttr("checked")).isTrue();
        assertThat(form.element("[name='p65.delivers']").hasAttr("checked")).isFalse();
        assertThat(li.get("/seller/freight").textOf("a.card")).contains("全国包邮", "常用", "寄 29 个省");
    }

    @Test
    void a_threshold_needs_its_number() {
        li.get("/seller/freight");
        assertThat(li.post("/seller/freight", "preset", "FREE_OVER", "freeOver", "很多")
                        .problemAt("freeOver"))
                .contains("例如 88");
        li.post("/seller/freight", "preset", "FREE_OVER", "freeOver", "88");
        assertThat(templates.of(shop.shop()).getFirst().freeOver()).contains(Money.ofYuan(88));
        assertThat(li.get("/seller/freight").textOf("a.card")).contains("买满 ¥88.00 包邮");
    }

    @Test
    void the_table_is_changed_by_province_and_wrong_fees_come_back() {
        li.get("/seller/freight");
        var form = li.follow(li.post("/seller/freight", "preset", "WEIGHT"));
        var path = form.element("main form").attr("action");
        var wrong = li.post(path, fields(form, "p31.first", "-1"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.element("[name='p31.first']").val()).isEqualTo("-1");
        assertThat(wrong.textOf("[role=alert]")).contains("上海市，第一公斤：写 0 到 1000 元");
        assertThat(wrong.problemAt("p31.first")).contains("上海市");
        assertThat(wrong.element("[name='p31.first']").attr("aria-describedby")).isEqualTo("f-p31.first-wrong");
        assertThat(li.post(path, fields(form, "p31.next", "1000.01")).problemAt("p31.next"))
                .contains("每多一公斤");
        assertThat(li.post(path, fields(form, "p31.first", "9.50")).status()).isEqualTo(303);
        var rules = templates.of(shop.shop()).getFirst().rules();
        assertThat(rules)
                .filteredOn(rule -> rule.provinceCode().equals("31"))
                .singleElement()
                .returns(new Money(950), rule -> rule.firstFee());
    }

    @Test
    void a_table_that_sends_nowhere_comes_back() {
        li.get("/seller/freight");
        var path = li.post("/seller/freight", "preset", "WEIGHT").location();
        var nowhere = li.post(path, "name", "不寄");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.problemAt("provinces")).contains("至少勾一个");
        assertThat(nowhere.has(nowhere.element("[role=alert] a").attr("href"))).isTrue();
    }

    @Test
    void another_shops_table_is_not_found() {
        li.get("/seller/freight");
        var path = li.post("/seller/freight", "preset", "FREE").location();
        var other = members.of(Village.anOpenShop("别家").shop(), ShopRole.OWNER).browser();
        other.get("/seller/freight");
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.post(path, "name", "x").status()).isEqualTo(404);
    }

    private static String[] fields(Answer page, String name, String value) {
        return ((FormElement) page.element("main form"))
                .formData().stream()
                        .filter(pair -> !pair.key().equals("_csrf"))
                        .flatMap(pair -> Stream.of(pair.key(), pair.key().equals(name) ? value : pair.value()))
                        .toArray(String[]::new);
    }
}
