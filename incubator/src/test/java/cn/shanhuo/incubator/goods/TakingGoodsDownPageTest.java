package cn.shanhuo.incubator.goods;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.Products;
import cn.shanhuo.catalog.PutOnSale;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.testing.Goods;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TakingGoodsDownPageTest {

    @Inject
    Visitors visitors;

    @Inject
    Goods goods;

    @Inject
    Products products;

    @Inject
    PutOnSale putOnSale;

    ShopId shop;
    ProductId honey;

    @BeforeEach
    void listHoney() {
        shop = goods.shop("秋河山货铺");
        honey = goods.product(shop, "honey", "百花土蜂蜜");
        goods.sku(honey, "500g", 12800, 20);
    }

    @Test
    void an_operator_takes_goods_down_for_a_reason_and_lets_them_back() {
        var operator = visitors.staff(StaffRole.OPERATOR).browser();
        var path = "/incubator/goods/" + honey;
        assertThat(operator.get(path).has("form[action='" + path + "/removal']"))
                .isTrue();
        var nameless = operator.post(path + "/removal", "why", " ");
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.problemAt("why")).isNotEmpty();

        var down = operator.follow(operator.post(path + "/removal", "why", "没有检验合格证明"));
        assertThat(down.textOf(".notice--wrong")).contains("没有检验合格证明");
        assertThat(products.findPublic(honey)).as("buyers see it no more").isEmpty();
        assertThat(putOnSale.put(shop, honey))
                .as("the shop cannot put it back")
                .isEqualTo(new PutOnSale.Outcome.NoSuchProduct());
        assertThat(operator.get("/incubator/goods").text()).contains("百花土蜂蜜");

        operator.follow(operator.post(path + "/return", "why", "证明补上了"));
        assertThat(products.findPublic(honey).orElseThrow().onSale())
                .as("the shop puts it on sale itself")
                .isFalse();
        var trail = visitors.staff(StaffRole.AUDITOR).browser().get("/incubator/audit?q=" + honey);
        assertThat(trail.text()).contains("没有检验合格证明", "证明补上了");
    }

    @Test
    void officers_and_auditors_only_look() {
        for (var role : new StaffRole[] {StaffRole.OFFICER, StaffRole.AUDITOR}) {
            var staff = visitors.staff(role).browser();
            var page = staff.get("/incubator/goods/" + honey);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.has("form[action$=removal]")).isFalse();
            assertThat(staff.post("/incubator/goods/" + honey + "/removal", "why", "x")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(products.findPublic(honey).orElseThrow().onSale()).isTrue();
    }

    @Test
    void what_nobody_lists_is_not_found() {
        var head = visitors.staff(StaffRole.HEAD).browser();
        assertThat(head.get("/incubator/goods/1").status()).isEqualTo(404);
        assertThat(head.get("/incubator/goods?q=没有的东西").text()).contains("没有找到");
    }
}
