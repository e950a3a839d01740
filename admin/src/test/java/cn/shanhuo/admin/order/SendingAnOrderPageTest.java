package cn.shanhuo.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.admin.Members;
import cn.shanhuo.order.Orders;
import cn.shanhuo.people.Vault;
import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.testing.Till;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SendingAnOrderPageTest {

    @Inject
    Till till;

    @Inject
    Members members;

    @Inject
    Vault vault;

    @Inject
    Orders orders;

    @Inject
    Clock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    Till.Order order;
    Members.Member wang;
    PageClient packer;

    @BeforeEach
    void anOrderReadyToShip() {
        order = till.anUnpaidOrder(5);
        Village.update(
                "UPDATE orders SET receiver_sealed = ?, phone_sealed = ?, phone_tail = '5678', detail_sealed = ?, note = '要肥一点的' WHERE id = ?",
                vault.seal("陈先生"),
                vault.seal("13812345678"),
                vault.seal("小寨东路 1 号"),
                order.no().value());
        transactions.executeWrite(_ -> {
            orders.markAllPaid(Map.of(order.no(), clock.instant()));
            return true;
        });
        wang = members.of(order.shop(), ShopRole.PACKER);
        packer = wang.browser();
    }

    @Test
    void the_list_shows_what_to_send_but_not_to_whom() {
        var list = packer.get("/seller/orders");
        assertThat(list.textOf("article")).contains("秦岭土蜂蜜", "500 克 × 1", "要肥一点的", "5678", "要发货");
        assertThat(list.text()).doesNotContain("陈先生", "13812345678", "小寨东路");
    }

    @Test
    void the_address_is_shown_for_packing_and_every_look_is_written_down() {
        var page = packer.get(parcel());
        assertThat(page.textOf("main")).contains("秦岭土蜂蜜").doesNotContain("¥");
        assertThat(page.textOf("address")).contains("陈先生", "13812345678", "陕西省", "小寨东路 1 号");
        assertThat(till.number("SELECT COUNT(*) FROM audit_entries WHERE act = 'reveal' AND object_id = '" + order.no()
                        + "' AND account_id = " + wang.account()))
                .isEqualTo(1);
    }

    @Test
    void the_carrier_is_told_by_the_number() {
        packer.get(parcel());
        var sent = packer.post(parcel(), "trackingNo", " sf 1234567890123 ", "carrier", "");
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        var page = packer.follow(sent);
        assertThat(page.textOf("[role=status]")).contains("发好了");
        assertThat(page.textOf("main")).contains("顺丰速运", "SF1234567890123", "在路上");
        assertThat(packer.get("/seller/orders").textsOf("article")).isEmpty();
        assertThat(till.stock(order)).isNotBlank();
    }

    @Test
    void a_number_that_does_not_suit_the_carrier_is_a_hint_and_no_bar() {
        packer.get(parcel());
        var page = packer.follow(packer.post(parcel(), "trackingNo", "SF1234567890123", "carrier", "JD"));
        assertThat(page.textOf(".notice--wait")).contains("不太像京东物流的");
        var undone = packer.post(page.element("form[action$=withdrawal]").attr("action"));
        assertThat(packer.follow(undone).textOf("main")).contains("撤回了", "要发货");
    }

    @Test
    void a_wrong_number_comes_back_with_what_was_typed() {
        packer.get(parcel());
        var again = packer.post(parcel(), "trackingNo", "，，", "carrier", "JD");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problemAt("trackingNo")).contains("5 到 40 位");
        assertThat(again.element("#f-trackingNo").val()).isEqualTo("，，");
        assertThat(again.element("option[value=JD]").hasAttr("selected")).isTrue();
        var unknown = packer.post(parcel(), "trackingNo", "XYZ-99", "carrier", "");
        assertThat(unknown.problemAt("carrier")).contains("请选一下");
    }

    @Test
    void an_order_is_sent_once() {
        packer.get(parcel());
        packer.post(parcel(), "trackingNo", "SF1234567890123", "carrier", "");
        var twice = packer.post(parcel(), "trackingNo", "SF1234567890124", "carrier", "");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.textOf("[role=alert]")).contains("已经发过货了");
        assertThat(packer.get(parcel()).status())
                .as("the address is gone with the parcel")
                .isEqualTo(409);
    }

    @Test
    void an_order_is_found_by_the_end_of_the_phone_number() {
        assertThat(packer.get("/seller/orders?tail=5678").textsOf("article")).hasSize(1);
        var none = packer.get("/seller/orders?tail=0001");
        assertThat(none.textOf(".empty")).contains("没有找到");
        assertThat(packer.get("/seller/orders?tab=COMPLETED").textsOf("article"))
                .isEmpty();
        assertThat(packer.get("/seller/orders?tab=NONSENSE&page=zz").status()).isEqualTo(200);
    }

    @Test
    void what_is_no_end_of_a_phone_number_finds_nothing_and_says_so() {
        var page = packer.get("/seller/orders?tail=56");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problemAt("tail")).contains("最后四位");
        assertThat(page.element("#f-tail").val()).isEqualTo("56");
        assertThat(page.textsOf("article")).isEmpty();
    }

    @Test
    void the_page_says_until_when_sending_can_be_taken_back() {
        packer.get(parcel());
        packer.post(parcel(), "trackingNo", "SF1234567890123", "carrier", "");
        var page = packer.get("/seller/orders/" + order.no());
        assertThat(page.textOf("form[action$=withdrawal]")).containsPattern("\\d\\d-\\d\\d \\d\\d:\\d\\d 以前可以撤回");
        Village.update(
                "UPDATE orders SET shipped_at = ? WHERE id = ?",
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusMinutes(61),
                order.no().value());
        assertThat(packer.get("/seller/orders/" + order.no()).has("form[action$=withdrawal]"))
                .isFalse();
    }

    @Test
    void another_shops_orders_are_not_found() {
        var other = members.of(Village.anOpenShop("别家").shop(), ShopRole.OWNER).browser();
        other.get("/seller/orders");
        assertThat(List.of(
                        other.get("/seller/orders/" + order.no()).status(),
                        other.get(parcel()).status(),
                        other.post(parcel(), "trackingNo", "SF1234567890123", "carrier", "")
                                .status(),
                        other.post(parcel() + "/withdrawal").status(),
                        other.get("/seller/orders/99999999999999999999").status()))
                .containsOnly(404);
        assertThat(other.get("/seller/orders?tail=5678").textsOf("article")).isEmpty();
    }

    private String parcel() {
        return "/seller/orders/" + order.no() + "/parcel";
    }
}
