package cn.shanhuo.storefront.orders;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.Orders;
import cn.shanhuo.parcel.Carrier;
import cn.shanhuo.parcel.ShipOrder;
import cn.shanhuo.parcel.TrackingNo;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.testing.Goods;
import cn.shanhuo.ui.testing.Answer;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OrdersPageTest {

    @Inject
    Goods goods;

    @Inject
    Visitors visitors;

    @Inject
    Orders orders;

    @Inject
    ShipOrder shipOrder;

    @Inject
    TransactionOperations<Connection> transactions;

    PageClient chen;
    ShopId shop;
    AccountId owner;
    String path;

    @BeforeEach
    void chen_has_ordered_honey() {
        shop = goods.shop("秋河山货铺");
        owner = new AccountId(goods.buyer("李春梅").value());
        goods.freight(shop, "61", 8_00, null);
        var honey = goods.sku(goods.product(shop, "honey", "中蜂百花土蜂蜜"), "1kg 瓶装", 128_00, 10);
        chen = visitors.buyer("陈先生").browser();
        chen.get("/addresses/new");
        chen.post(
                "/addresses",
                "receiver",
                "陈先生",
                "phone",
                "13812345678",
                "province",
                "61",
                "city",
                "6109",
                "county",
                "610926",
                "detail",
                "新正街 12 号");
        var page = chen.follow(chen.get("/checkout?sku=" + honey + "&quantity=2"));
        var placed = chen.post(
                "/checkout",
                "key",
                page.element("input[name=key]").val(),
                "from",
                "product",
                "address",
                page.element("input[name=address][checked]").val(),
                "line",
                honey + ":2",
                "total",
                page.element("input[name=total]").val(),
                "act",
                "place");
        path = chen.follow(placed).element("a[href^=/orders/]").attr("href");
    }

    @Test
    void an_unpaid_order_can_be_paid_or_cancelled() {
        var page = chen.get(path);
        assertThat(page.heading()).isEqualTo("待付款");
        assertThat(page.textOf("main"))
                .contains("264.00", "¥8.00", "陈先生", "138****5678", "新正街 12 号", "安康市 平利县", "应付")
                .doesNotContain("实付");
        assertThat(page.has("form[action=" + path + "/payment]")).isTrue();
        assertThat(chen.post(path + "/cancellation", "paid", "no").status()).isEqualTo(303);
        assertThat(chen.get(path).textOf("main"))
                .contains("已取消", "您取消了这个订单", "合计")
                .doesNotContain("实付", "应付");
    }

    @Test
    void a_paid_order_is_cancelled_only_with_its_own_words() {
        pay();
        assertThat(chen.get(path).heading()).isEqualTo("待发货");
        assertThat(chen.get(path).textOf("main")).contains("实付").doesNotContain("应付");
        var wrong = chen.post(path + "/cancellation", "paid", "no");
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.textOf(".notice--wrong")).contains("已经付款");
    }

    @Test
    void a_parcel_is_followed_waited_for_once_more_and_received() {
        pay();
        shipOrder.ship(shop, owner, no(), Carrier.SF, new TrackingNo("SF1234567890123"));
        var page = chen.get(path);
        assertThat(page.heading()).isEqualTo("待收货");
        assertThat(page.element("[data-copy]").attr("data-copy")).isEqualTo("SF1234567890123");
        assertThat(page.element("#receipt a[target=_blank]").attr("href"))
                .contains("sf-express.com", "SF1234567890123");
        assertThat(chen.post(path + "/extension").status()).isEqualTo(303);
        assertThat(chen.get(path).has("form[action$=/extension]")).isFalse();
        assertThat(chen.post(path + "/extension").status()).isEqualTo(409);
        assertThat(chen.post(path + "/cancellation", "paid", "yes").status()).isEqualTo(409);
        assertThat(chen.post(path + "/receipt").status()).isEqualTo(303);
        assertThat(chen.get(path).heading()).isEqualTo("已完成");
    }

    @Test
    void what_has_not_been_sent_cannot_be_received() {
        var early = chen.post(path + "/receipt");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.has(".notice--wrong")).isTrue();
    }

    @Test
    void the_list_has_tabs_with_counts_and_goes_on_page_by_page() {
        var list = chen.get("/orders");
        assertThat(list.textsOf("article")).hasSize(1);
        assertThat(list.textOf(".tabs")).contains("待付款 1");
        assertThat(chen.get("/orders?state=paid").has("article")).isFalse();
        assertThat(chen.get("/orders?state=unpaid").has("article")).isTrue();
        assertThat(chen.get("/orders?state=%F0%9F%98%80&before=-1").status()).isEqualTo(200);
        assertThat(chen.get("/orders?before=99999999999999999999").status()).isEqualTo(200);
        assertThat(chen.get("/orders?before=1").has("article")).isFalse();
        var mine = chen.get("/mine");
        assertThat(mine.heading()).isEqualTo("陈先生");
        assertThat(mine.textOf(".kinds")).contains("待付款 1");
        assertThat(mine.has("main a[href=/account/devices]")).isTrue();
        assertThat(mine.has("main a[href=/account/password]")).isTrue();
    }

    @Test
    void the_latest_come_first_and_none_twice_or_never() {
        for (int n = 1; n <= 11; n++) {
            copy(n);
        }
        var latest = LongStream.rangeClosed(0, 11)
                .mapToObj(n -> "/orders/" + (no().value() + 11 - n))
                .toList();
        for (var tab : List.of("/orders", "/orders?state=unpaid")) {
            var first = chen.get(tab);
            var second = chen.get(first.element("a[href*=before]").attr("href"));
            assertThat(hrefs(first)).as(tab).isEqualTo(latest.subList(0, 10));
            assertThat(hrefs(second)).as(tab).isEqualTo(latest.subList(10, 12));
            assertThat(first.textOf(".tabs")).contains("待付款 12");
            assertThat(second.has("a[href*=before]")).isFalse();
        }
    }

    /** The same order again, the n-th after it. */
    private void copy(int n) {
        goods.write("""
                INSERT INTO orders (id, checkout_id, buyer_id, shop_id, status, goods_fen, freight_fen, total_fen, pieces,
                                    receiver_sealed, phone_sealed, phone_tail, province_code, county_code, region_names,
                                    detail_sealed, placed_at, pay_until)
                SELECT id + ?, checkout_id, buyer_id, shop_id, status, goods_fen, freight_fen, total_fen, pieces,
                       receiver_sealed, phone_sealed, phone_tail, province_code, county_code, region_names,
                       detail_sealed, placed_at, pay_until
                  FROM orders WHERE id = ?
                """, n, no().value());
        goods.write("""
                INSERT INTO order_lines (id, order_id, product_id, sku_id, title, label, price_fen, quantity, amount_fen,
                                         net_weight_g, return_policy)
                SELECT id + ?, order_id + ?, product_id, sku_id, title, label, price_fen, quantity, amount_fen,
                       net_weight_g, return_policy
                  FROM order_lines WHERE order_id = ?
                """, n, n, no().value());
    }

    private static List<String> hrefs(Answer list) {
        return list.document().select("article a[href~=^/orders/\\d+$]").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    @Test
    void another_buyers_order_is_not_found_whatever_is_wanted_of_it() {
        var wang = visitors.buyer("王女士").browser();
        assertThat(wang.get(path).status()).isEqualTo(404);
        wang.get("/mine");
        for (var act : List.of("/cancellation", "/receipt", "/extension")) {
            assertThat(wang.post(path + act, "paid", "no").status()).as(act).isEqualTo(404);
        }
        assertThat(wang.post(path + "/cancellation", "paid", "yes").status()).isEqualTo(404);
        assertThat(wang.get("/orders").has("article")).isFalse();
        var stranger = visitors.stranger();
        assertThat(stranger.get(path).location()).startsWith("/sign-in");
        assertThat(stranger.get("/mine").location()).startsWith("/sign-in");
    }

    private OrderNo no() {
        return new OrderNo(Long.parseLong(path.substring("/orders/".length())));
    }

    private void pay() {
        transactions.executeWrite(_ -> {
            orders.markAllPaid(Map.of(no(), Instant.now()));
            return true;
        });
    }
}
