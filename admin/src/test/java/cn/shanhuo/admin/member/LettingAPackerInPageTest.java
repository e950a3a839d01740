package cn.shanhuo.admin.member;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LettingAPackerInPageTest {

    @Inject
    Visitors visitors;

    Visitors.Known li;
    Village.OpenShop shop;

    @BeforeEach
    void open() {
        shop = Village.anOpenShop("秋河山货铺");
        li = visitors.member(shop.shop(), ShopRole.OWNER);
    }

    @Test
    void an_owner_lets_a_helper_in_to_pack_and_out_again() {
        var helper = visitors.buyer("小张");
        assertThat(helper.browser().get("/seller/orders").status()).isEqualTo(403);
        li.browser().get("/seller/members");
        var list = li.browser()
                .follow(li.browser()
                        .post("/seller/members", "phone", helper.phone().digits()));
        assertThat(list.text())
                .contains("小张", helper.phone().tail())
                .doesNotContain(helper.phone().digits());
        assertThat(helper.browser().get("/seller/orders").status()).isEqualTo(200);
        assertThat(helper.browser().get("/seller/products").status()).isEqualTo(403);
        assertThat(helper.browser().get("/seller/members").status()).isEqualTo(403);

        var removal = list.element("form[action$=removal]").attr("action");
        assertThat(li.browser().post(removal).status()).isEqualTo(303);
        assertThat(helper.browser().get("/seller/orders").status()).isEqualTo(403);
        assertThat(li.browser().post(removal).status()).isEqualTo(404);
        assertThat(Village.update(
                        "UPDATE audit_entries SET act = act WHERE object_kind = 'shop' AND object_id = ?"
                                + " AND act IN ('shop.hire', 'shop.dismiss')",
                        shop.shop().toString()))
                .isEqualTo(2);
    }

    @Test
    void a_phone_without_an_account_gets_a_sentence_and_stays_as_typed() {
        var phone = Phones.fresh().digits();
        li.browser().get("/seller/members");
        var again = li.browser().post("/seller/members", "phone", phone);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("phone")).contains("先注册");
        assertThat(again.element("#f-phone").val()).isEqualTo(phone);
        assertThat(li.browser().post("/seller/members", "phone", "12").problemAt("phone"))
                .isNotEmpty();
    }

    @Test
    void an_owner_stays_and_another_shops_people_are_nobodys_business() {
        li.browser().get("/seller/members");
        assertThat(li.browser()
                        .post("/seller/members", "phone", li.phone().digits())
                        .status())
                .isEqualTo(303);
        assertThat(li.browser().get("/seller/members").textOf("main")).contains("店主");
        assertThat(li.browser()
                        .post("/seller/members/" + li.account() + "/removal")
                        .status())
                .isEqualTo(404);
        var elsewhere = Village.anOpenShop("别家");
        var packer = visitors.member(elsewhere.shop(), ShopRole.PACKER);
        assertThat(li.browser()
                        .post("/seller/members/" + packer.account() + "/removal")
                        .status())
                .isEqualTo(404);
        assertThat(packer.browser().get("/seller/orders").status()).isEqualTo(200);
    }
}
