package cn.shanhuo.admin.today;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.admin.Members;
import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.order.Orders;
import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.testing.Till;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TheSellersDayPageTest {

    @Inject
    Till till;

    @Inject
    Members members;

    @Inject
    Orders orders;

    @Inject
    Clock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    Till.Order order;

    @BeforeEach
    void anOrderReadyToShip() {
        order = till.anUnpaidOrder(3);
        transactions.executeWrite(_ -> {
            orders.markAllPaid(Map.of(order.no(), clock.instant()));
            return true;
        });
    }

    @Test
    void what_to_do_comes_first_and_the_month_in_sentences() {
        month(824_000, 0, SalesMonth.of(clock.instant()).yyyymm());
        month(900_000, 50_000, SalesMonth.of(clock.instant()).plus(-1).yyyymm());
        var page = members.of(order.shop(), ShopRole.OWNER).browser().get("/seller");
        assertThat(page.textsOf(".tile")).containsExactly("1 个包裹要发", "1 样货快卖完");
        assertThat(page.textOf("main")).contains("卖了 ¥8,240.00", "到 10,000 元还差 ¥1,760.00", "一共卖了 ¥8,500.00");
        assertThat(page.element("progress").attr("value")).isEqualTo("82");
        assertThat(page.textOf("article .button--main")).isEqualTo("填单号，发货");
    }

    @Test
    void a_packer_sees_parcels_and_no_money() {
        var packer = members.of(order.shop(), ShopRole.PACKER).browser();
        var page = packer.get("/seller");
        assertThat(page.textsOf(".tile")).hasSize(1);
        assertThat(page.has("progress")).isFalse();
        assertThat(page.textsOf(".nav a")).containsExactly("今天", "订单");
        assertThat(page.textsOf("article")).hasSize(1);
        for (var path : List.of("/seller", "/seller/orders", "/seller/orders/" + order.no())) {
            assertThat(packer.get(path).textOf("main"))
                    .as(path)
                    .contains("秦岭土蜂蜜")
                    .doesNotContain("¥", "货款");
        }
        var owner = members.of(order.shop(), ShopRole.OWNER).browser();
        assertThat(owner.get("/seller").textOf("article")).contains("一共 ¥");
        assertThat(owner.get("/seller/orders/" + order.no()).textOf("main")).contains("货款 ¥");
        assertThat(packer.get("/seller/ledger").status()).isEqualTo(403);
        assertThat(packer.get("/seller/freight").status()).isEqualTo(403);
    }

    @Test
    void an_idle_day_says_what_to_do_next() {
        var page = members.of(Village.anOpenShop("新店").shop(), ShopRole.OWNER)
                .browser()
                .get("/seller");
        assertThat(page.textOf("main")).contains("包裹都发完了", "加一样货");
    }

    @Test
    void the_book_leads_from_a_month_to_its_orders() {
        int month = SalesMonth.of(clock.instant()).yyyymm();
        month(12_800, 0, month);
        Village.update(
                """
                INSERT INTO ledger_entries (id, shop_id, sales_month, kind, channel, grade, source_no, order_id, goods_fen,
                                            freight_fen, occurred_at, booked_at)
                VALUES (?, ?, ?, 'PAYMENT', 'OWN', 'A', ?, ?, 12800, 500, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))
                """,
                order.no().value(),
                order.shop().value(),
                month,
                "t" + order.no(),
                order.no().value());
        var li = members.of(order.shop(), ShopRole.OWNER).browser();
        var book = li.get("/seller/ledger");
        assertThat(book.textOf("tbody")).contains("128.00");
        var facts = li.get(book.element("tbody a").attr("href"));
        assertThat(facts.textOf("main .list")).contains("买家付款", "128.00");
        assertThat(li.get(facts.element("main .list a").attr("href")).heading())
                .contains(order.no().toString());
        assertThat(li.get("/seller/ledger/209913").status()).isEqualTo(404);
    }

    @Test
    void strangers_go_to_the_door() {
        assertThat(members.stranger().get("/seller").status()).isEqualTo(303);
    }

    private void month(long gross, long refund, int month) {
        Village.update("""
                INSERT INTO shop_months (sales_month, shop_id, channel, grade, gross_fen, refund_fen, freight_fen,
                                         freight_refund_fen, payments, refunds)
                VALUES (?, ?, 'OWN', 'A', ?, ?, 0, 0, 1, 0)
                """, month, order.shop().value(), gross, refund);
    }
}
