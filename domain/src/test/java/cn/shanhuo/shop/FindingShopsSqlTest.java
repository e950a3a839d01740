package cn.shanhuo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.Accounts;
import cn.shanhuo.people.Name;
import cn.shanhuo.testing.Phones;
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

    @Inject
    HirePacker hire;

    @Inject
    FreezeShop freezeShop;

    @Inject
    Accounts accounts;

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
    void members_know_their_shops_and_a_packer_comes_and_goes() {
        var made = Village.anOpenShop("秋河山货铺");
        var phone = Phones.fresh();
        assertThat(hire.hire(made.shop(), made.owner(), phone)).isEqualTo(HirePacker.Outcome.NO_ACCOUNT);
        var packer = accounts.open(phone, new Name("小李"), null).orElseThrow();
        assertThat(hire.hire(made.shop(), made.owner(), phone)).isEqualTo(HirePacker.Outcome.HIRED);
        assertThat(hire.hire(made.shop(), made.owner(), phone)).isEqualTo(HirePacker.Outcome.WAS_MEMBER);
        assertThat(members.of(made.owner())).extracting(Membership::role).containsExactly(ShopRole.OWNER);
        assertThat(members.of(packer)).extracting(Membership::role).containsExactly(ShopRole.PACKER);
        assertThat(hire.dismiss(made.shop(), made.owner(), made.owner())).isFalse();
        assertThat(hire.dismiss(made.shop(), made.owner(), packer)).isTrue();
        assertThat(members.of(packer)).isEmpty();
    }

    @Test
    void a_shop_has_twenty_people_at_most() {
        var made = Village.anOpenShop("秋河山货铺");
        for (int i = 1; i < HirePacker.MOST_MEMBERS; i++) {
            Village.join(made.shop(), Village.anAccount("帮手"), ShopRole.PACKER);
        }
        var phone = Phones.fresh();
        accounts.open(phone, new Name("小李"), null);
        assertThat(hire.hire(made.shop(), made.owner(), phone)).isEqualTo(HirePacker.Outcome.FULL);
    }

    @Test
    void a_frozen_shop_tells_why_stays_in_the_diary_and_goes_on_when_reopened() {
        var made = Village.anOpenShop("秋河山货铺");
        var head = Village.anAccountOfStaff("陈主任", "HEAD");
        assertThat(freezeShop.reopen(head, made.shop(), "查清了")).isFalse();
        assertThat(freezeShop.freeze(head, made.shop(), "卖过期的蜂蜜")).isTrue();
        assertThat(freezeShop.freeze(head, made.shop(), "再来一次")).isFalse();
        assertThat(shops.find(made.shop()).orElseThrow().frozenWhy()).contains("卖过期的蜂蜜");
        assertThat(shops.open(50)).extracting(Shop::id).doesNotContain(made.shop());
        assertThat(freezeShop.reopen(head, made.shop(), "查清了")).isTrue();
        assertThat(shops.find(made.shop()).orElseThrow().sells()).isTrue();
        assertThat(Village.update(
                        "UPDATE catalogue_changes SET shop_id = shop_id WHERE shop_id = ? AND product_id IS NULL",
                        made.shop().value()))
                .isEqualTo(2);
    }
}
