package cn.shanhuo.incubator.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.AlipayToken;
import cn.shanhuo.shop.ApplyForShop;
import cn.shanhuo.shop.Authorisations;
import cn.shanhuo.shop.ShopDraft;
import cn.shanhuo.shop.SubjectType;
import cn.shanhuo.testing.Village;
import cn.shanhuo.training.RosterFile;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DecidingOnApplicationsPageTest {

    @Inject
    Visitors visitors;

    @Inject
    ApplyForShop apply;

    @Inject
    Authorisations authorisations;

    @Test
    void the_head_vouches_and_an_officer_opens_the_shop() {
        var path = anApplication();
        var officer = visitors.staff(StaffRole.OFFICER).browser();
        assertThat(officer.get(path).text()).contains("个人销售自产农副产品，依法不需要办理市场主体登记");
        assertThat(officer.post(path + "/approval", "sellerId", "12").problemAt("sellerId"))
                .isNotEmpty();
        assertThat(officer.post(path + "/approval", "sellerId", "2088000000000001")
                        .problemAt("sellerId"))
                .contains("担保");
        assertThat(officer.post(path + "/vouching", "word", "认识").status()).isEqualTo(403);
        var head = visitors.staff(StaffRole.HEAD).browser();
        head.get(path);
        assertThat(head.post(path + "/vouching").problemAt("word")).isNotEmpty();
        assertThat(head.follow(head.post(path + "/vouching", "word", "老养蜂人")).text())
                .contains("老养蜂人");
        assertThat(officer.post(path + "/approval", "sellerId", "2088000000000001", "token", "授权码")
                        .problemAt("token"))
                .contains("授权码只有");
        var shop = officer.follow(officer.post(path + "/approval", "sellerId", "2088000000000001"));
        assertThat(shop.has("a[href^='/incubator/shops/']")).isTrue();
        var late = officer.post(path + "/approval", "sellerId", "2088000000000001");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.textOf("[role=alert]")).contains("刚才同事已经处理了");
        assertThat(officer.get(shop.element("a[href^='/incubator/shops/']").attr("href"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_shop_says_until_it_is_so_that_its_merchant_has_not_authorised_us() {
        var opened = Village.anOpenShop("秋河山货铺").shop();
        var seller = "2088%012d".formatted(opened.value() % 1_000_000_000_000L);
        Village.update("UPDATE shops SET alipay_seller_id = ? WHERE id = ?", seller, opened.value());
        var path = "/incubator/shops/" + opened;
        var officer = visitors.staff(StaffRole.OFFICER).browser();
        assertThat(officer.get(path).text()).contains("还没有授权本站", seller);
        assertThat(officer.post(path + "/authorisation", "token", "abc").problemAt("token"))
                .contains("8 到 128");
        var saved = officer.follow(officer.post(path + "/authorisation", "token", " 201510BBaabdb44d8fd04607 "));
        assertThat(saved.text()).contains("起授权本站代收").doesNotContain("还没有授权", "201510BBaabdb44d8fd04607");
        assertThat(authorisations.token(seller)).contains(new AlipayToken("201510BBaabdb44d8fd04607"));
        assertThat(visitors.staff(StaffRole.HEAD)
                        .browser()
                        .get("/incubator/audit?q=" + opened)
                        .text())
                .contains("登记支付宝授权")
                .doesNotContain("201510BBaabdb44d8fd04607");
        var auditor = visitors.staff(StaffRole.AUDITOR).browser();
        assertThat(auditor.get(path).has("main form")).isFalse();
        assertThat(auditor.post(path + "/authorisation", "token", "201510BBaabd")
                        .status())
                .isEqualTo(403);
        assertThat(officer.post("/incubator/shops/1/authorisation", "token", "201510BBaabd")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_officer_gives_back_with_field_and_reason() {
        var path = anApplication();
        var officer = visitors.staff(StaffRole.OFFICER).browser();
        assertThat(officer.get("/incubator/applications").text()).contains(path);
        assertThat(officer.post(path + "/return", "field", "MAGIC").problemAt("field"))
                .isNotEmpty();
        assertThat(officer.post(path + "/return", "field", "STORY").problemAt("why"))
                .isNotEmpty();
        assertThat(officer.follow(officer.post(path + "/return", "field", "STORY", "why", "写清楚蜂场"))
                        .text())
                .contains("写清楚蜂场");
        assertThat(officer.get("/incubator/applications?status=RETURNED").text())
                .contains(path);
    }

    @Test
    void an_officer_says_who_the_applicant_is() {
        var path = anApplication();
        var officer = visitors.staff(StaffRole.OFFICER).browser();
        officer.get(path);
        assertThat(officer.post(path + "/person", "name", "李春梅", "idNumber", "12")
                        .problemAt("idNumber"))
                .isNotEmpty();
        assertThat(officer.post(path + "/person", "idNumber", "12").problemAt("name"))
                .isNotEmpty();
        var named = officer.post(path + "/person", "name", "李春梅", "idNumber", RosterFile.anIdNumber());
        var file = officer.get(
                officer.follow(named).element("a[href^='/incubator/people/']").attr("href"));
        assertThat(file.heading()).isEqualTo("李春梅");
        assertThat(file.text()).contains("已和登录账号对上");
        assertThat(officer.get(path).has("form[action$=person]")).isFalse();
    }

    @Test
    void an_auditor_only_reads() {
        var path = anApplication();
        var auditor = visitors.staff(StaffRole.AUDITOR).browser();
        assertThat(auditor.get(path).has("main form")).isFalse();
        assertThat(auditor.post(path + "/approval", "sellerId", "2088000000000001")
                        .status())
                .isEqualTo(403);
        assertThat(auditor.post(path + "/return", "field", "STORY", "why", "x").status())
                .isEqualTo(403);
        assertThat(auditor.post(path + "/vouching", "word", "x").status()).isEqualTo(403);
        assertThat(auditor.get("/incubator/applications/1").status()).isEqualTo(404);
        assertThat(visitors.buyer("陈先生").browser().get(path).status()).isEqualTo(403);
    }

    private String anApplication() {
        var draft = new ShopDraft(
                "秋河山货铺" + ThreadLocalRandom.current().nextInt(1_000_000_000),
                SubjectType.SELF_PRODUCED,
                "610926106",
                "秋河村",
                "土蜂蜜",
                "",
                "",
                Optional.empty());
        var outcome = apply.submit(visitors.buyer("李春梅").account(), draft);
        return "/incubator/applications/" + ((ApplyForShop.Submitted) outcome).id();
    }
}
