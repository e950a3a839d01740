package cn.shanhuo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FindingShopsSqlTest {

    @Inject
    Shops shops;

    @Inject
    ShopMembers members;

    @Test
    void an_open_shop_is_found_with_its_notice_of_exemption() {
        var made = Village.anOpenShop("秋河山货铺");
        var shop = shops.find(made.shop()).orElseThrow();
        assertThat(shop.sells()).isTrue();
        assertThat(shop.licence().exemptSentence()).contains("个人销售自产农副产品，依法不需要办理市场主体登记");
        assertThat(shops.named(List.of(made.shop()))).containsOnlyKeys(made.shop());
        assertThat(shops.open(5)).contains(shop);
    }

    @Test
    void a_shop_that_is_not_there_is_not_found() {
        assertThat(shops.find(new ShopId(1))).isEmpty();
        assertThat(shops.named(List.of())).isEmpty();
    }

    @Test
    void members_know_their_shops_and_roles_can_be_changed() {
        var made = Village.anOpenShop("秋河山货铺");
        var packer = Village.anAccount("小李");
        members.add(made.shop(), packer, ShopRole.PACKER);
        assertThat(members.role(made.shop(), made.owner())).contains(ShopRole.OWNER);
        assertThat(members.of(packer)).extracting(Membership::role).containsExactly(ShopRole.PACKER);
        members.add(made.shop(), packer, ShopRole.OWNER);
        assertThat(members.role(made.shop(), packer)).contains(ShopRole.OWNER);
        assertThat(members.role(made.shop(), Village.anAccount("别人"))).isEmpty();
    }
}
