package cn.shanhuo.admin.opening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ApplicationField;
import cn.shanhuo.shop.DecideOnShop;
import cn.shanhuo.shop.ShopApplications;
import cn.shanhuo.testing.Graduates;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class OpeningAShopPageTest {

    @Inject
    Visitors visitors;

    @Inject
    Graduates graduates;

    @Inject
    ShopApplications applications;

    @Inject
    DecideOnShop decide;

    @Test
    void a_graduate_hands_in_waits_and_finds_the_shop_open() {
        var li = visitors.buyer("李春梅");
        graduates.aGraduate("李春梅", li.phone());
        assertThat(li.browser().get("/seller/opening").text()).contains("个人销售自产农副产品，依法不需要办理市场主体登记");
        var name = name();
        var waiting = li.browser()
                .follow(li.browser()
                        .post(
                                "/seller/opening",
                                "name",
                                name,
                                "town",
                                "610926106",
                                "village",
                                "秋河村",
                                "story",
                                "土蜂蜜",
                                "subject",
                                "SELF_PRODUCED",
                                "submit",
                                "yes"));
        assertThat(waiting.heading()).contains(name);
        assertThat(waiting.text()).contains("找到了培训证书");
        var id = applications.latest(li.account()).orElseThrow().id();
        decide.approve(visitors.staff(StaffRole.OFFICER).account(), id, "2088000000000001");
        var open = li.browser().get("/seller/opening");
        assertThat(open.heading()).contains("开张了");
        assertThat(open.has("a[href^='/shops/']")).isTrue();
    }

    @Test
    void a_draft_is_kept_and_a_wrong_form_comes_back_as_it_was() {
        var li = visitors.buyer("李春梅").browser();
        li.get("/seller/opening");
        var kept = li.follow(li.post("/seller/opening", "name", "秋河", "subject", "SELF_PRODUCED", "save", "yes"));
        assertThat(kept.text()).contains("已经存好了");
        assertThat(kept.element("#f-name").val()).isEqualTo("秋河");
        var wrong = li.post(
                "/seller/opening",
                "name",
                "",
                "subject",
                "COOPERATIVE",
                "creditCode",
                "92610926MA7PLDEM1U",
                "submit",
                "yes");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problemAt("name")).isNotEmpty();
        assertThat(wrong.problemAt("town")).isNotEmpty();
        assertThat(wrong.problemAt("creditCode")).contains("不是这一类");
        assertThat(wrong.problemAt("licencePhoto")).isNotEmpty();
        assertThat(wrong.element("#f-creditCode").val()).isEqualTo("92610926MA7PLDEM1U");
    }

    @ParameterizedTest
    @ValueSource(strings = {"蜂蜜🍯小铺", "متجر العسل", "平利·Honey"})
    void a_name_of_any_script_is_kept_as_it_is(String name) {
        var own = name + ThreadLocalRandom.current().nextInt(100_000);
        var li = handIn(own);

        assertThat(li.get("/seller/opening").heading()).contains(own);
    }

    @Test
    void a_name_cannot_turn_the_direction_of_what_stands_around_it() {
        var own = name();
        var li = handIn("\u202E" + own);

        assertThat(li.get("/seller/opening").heading()).contains(own).doesNotContain("\u202E");
    }

    private PageClient handIn(String name) {
        var li = visitors.buyer("李春梅");
        graduates.aGraduate("李春梅", li.phone());
        li.browser().get("/seller/opening");
        assertThat(li.browser()
                        .post(
                                "/seller/opening",
                                "name",
                                name,
                                "town",
                                "610926106",
                                "village",
                                "秋河村",
                                "story",
                                "土蜂蜜",
                                "subject",
                                "SELF_PRODUCED",
                                "submit",
                                "yes")
                        .status())
                .isEqualTo(303);
        return li.browser();
    }

    @Test
    void a_photo_of_the_licence_stays_while_the_rest_is_mended() throws IOException {
        var li = visitors.buyer("李春梅").browser();
        li.get("/seller/opening");
        var fields = new String[] {
            "name",
            name(),
            "town",
            "610926106",
            "village",
            "秋河村",
            "subject",
            "HOUSEHOLD_BUSINESS",
            "licenceName",
            "平利县秋河山货铺",
            "creditCode",
            "92610926MA7PLDEM1X",
            "submit",
            "yes"
        };
        var bad = li.postFiles(
                "/seller/opening",
                List.of(new PageClient.Part(
                        "licencePhoto", "a.jpg", "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8))),
                fields);
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.problemAt("licencePhoto")).contains("“a.jpg”");
        fields[7] = "SELF_PRODUCED";
        var folded = li.postFiles(
                "/seller/opening",
                List.of(new PageClient.Part(
                        "licencePhoto", "a.jpg", "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8))),
                fields);
        assertThat(folded.has("details[open] #f-licencePhoto-wrong")).isTrue();
        fields[7] = "HOUSEHOLD_BUSINESS";
        var again = li.postFiles(
                "/seller/opening",
                List.of(new PageClient.Part("licencePhoto", "a.png", "image/png", picture())),
                fields);
        assertThat(again.problemAt("creditCode")).contains("校验位");
        assertThat(again.problemAt("licencePhoto")).isEmpty();
        var photo = again.element("input[name=photo]").val();
        fields[11] = "92610926MA7PLDEM1U";
        var all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "photo";
        all[fields.length + 1] = photo;
        assertThat(li.post("/seller/opening", all).status()).isEqualTo(303);
        var other = visitors.buyer("别人").browser();
        other.get("/seller/opening");
        assertThat(other.post("/seller/opening", all).problemAt("licencePhoto")).isNotEmpty();
    }

    @Test
    void what_the_centre_gave_back_is_read_at_its_field() {
        var li = visitors.buyer("李春梅");
        li.browser().get("/seller/opening");
        li.browser()
                .post(
                        "/seller/opening",
                        "name",
                        name(),
                        "town",
                        "610926106",
                        "village",
                        "秋河村",
                        "subject",
                        "SELF_PRODUCED",
                        "submit",
                        "yes");
        decide.giveBack(
                visitors.staff(StaffRole.OFFICER).account(),
                applications.latest(li.account()).orElseThrow().id(),
                ApplicationField.VILLAGE,
                "请写到组");
        var page = li.browser().get("/seller/opening");
        assertThat(page.problemAt("village")).isEqualTo("请写到组");
        assertThat(page.text()).contains("要改一处：所在村");
    }

    @Test
    void a_stranger_signs_in_first() {
        assertThat(visitors.stranger().get("/seller/opening").status()).isEqualTo(303);
        assertThat(visitors.buyer("陈先生")
                        .browser()
                        .inEnglish()
                        .get("/seller/opening")
                        .heading())
                .isEqualTo("Open a shop");
    }

    private static String name() {
        return "秋河山货铺" + ThreadLocalRandom.current().nextInt(1_000_000_000);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
