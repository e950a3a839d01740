package cn.shanhuo.incubator.freezing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class StoppingAShopPageTest {

    @Inject
    Visitors visitors;

    @Test
    void an_operator_stops_a_shop_with_a_reason_and_lets_it_go_on() {
        var path = "/incubator/shops/" + Village.anOpenShop("秋河山货铺").shop();
        var operator = visitors.staff(StaffRole.OPERATOR).browser();
        var page = operator.get(operator.get(path).element("a[href$=selling]").attr("href"));
        assertThat(page.text()).contains("暂停营业");
        var again = operator.post(path + "/freezing");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("why")).isNotEmpty();
        var frozen = operator.follow(operator.post(path + "/freezing", "why", "卖过期的蜂蜜"));
        assertThat(frozen.text()).contains("已停业整顿", "卖过期的蜂蜜", "恢复营业");
        var open = operator.follow(operator.post(path + "/reopening", "why", "查清了"));
        assertThat(open.text()).contains("营业中", "暂停营业").doesNotContain("卖过期的蜂蜜");
    }

    @Test
    void officers_and_auditors_stop_nothing() {
        var path = "/incubator/shops/" + Village.anOpenShop("秋河山货铺").shop();
        for (var role : new StaffRole[] {StaffRole.OFFICER, StaffRole.AUDITOR}) {
            var browser = visitors.staff(role).browser();
            assertThat(browser.get(path).has("a[href$=selling]")).isFalse();
            assertThat(browser.get(path + "/selling").status()).isEqualTo(403);
            assertThat(browser.post(path + "/freezing", "why", "x").status()).isEqualTo(403);
        }
        assertThat(visitors.staff(StaffRole.HEAD)
                        .browser()
                        .get("/incubator/shops/1/selling")
                        .status())
                .isEqualTo(404);
    }
}
