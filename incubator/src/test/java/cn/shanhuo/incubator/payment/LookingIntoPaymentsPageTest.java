package cn.shanhuo.incubator.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.testing.Till;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LookingIntoPaymentsPageTest {

    @Inject
    Visitors visitors;

    @Inject
    Till till;

    @Inject
    Ids ids;

    @Test
    void the_head_sees_what_differs_and_writes_down_what_was_done() {
        var order = till.anOrderAtTheCashier(1);
        long id = aMismatch("WRONG_AMOUNT", order, null);
        var head = visitors.staff(StaffRole.HEAD).browser();
        assertThat(head.get("/incubator").has("main a[href='/incubator/payments']"))
                .isTrue();
        var list = head.get("/incubator/payments");
        assertThat(list.has("nav a[href='/incubator/payments'][aria-current=page]"))
                .isTrue();
        assertThat(list.textsOf("tbody tr").getFirst())
                .contains("付的钱数不对", "秋河山货铺", order.no().toString(), "¥133.00");

        var path = "/incubator/payments/" + id;
        var page = head.get(path);
        assertThat(page.text()).contains("把钱退给买家", order.no().toString());
        assertThat(page.has("a[href='/incubator/orders/" + order.no() + "']")).isTrue();
        assertThat(page.has("form[action$='/attempt']")).isFalse();
        assertThat(head.post(path + "/resolution", "note", " ").problemAt("note"))
                .contains("怎么办的");
        assertThat(head.post(path + "/resolution", "note", "店家已在支付宝退给买家").location())
                .isEqualTo("/incubator/payments");
        assertThat(head.get("/incubator/payments").text())
                .doesNotContain(order.no().toString());
        assertThat(head.get("/incubator/payments?show=dealt").text())
                .contains(order.no().toString());
        assertThat(head.get(path).text()).contains("店家已在支付宝退给买家").doesNotContain("记为办完");
        assertThat(head.post(path + "/resolution", "note", "又一次").status()).isEqualTo(409);
        assertThat(head.get("/incubator/audit?q=" + id).text()).contains("办完对不上的款", "店家已在支付宝退给买家");
    }

    @Test
    void an_operator_has_a_stuck_refund_tried_again() {
        var order = till.anOrderAtTheCashier(1);
        long refund = ids.next();
        Village.update("""
                INSERT INTO refunds (id, order_id, shop_id, cause, reason, goods_fen, freight_fen, status, next_attempt_at,
                                     last_answer, requested_at)
                VALUES (?, ?, ?, 'BUYER_CANCELLED', '', 12800, 500, 'STUCK', NOW(3), 'ACQ.TRADE_NOT_ALLOW_REFUND', NOW(3))
                """, refund, order.no().value(), order.shop().value());
        var path = "/incubator/payments/" + aMismatch("REFUND_STUCK", order, refund);
        var operator = visitors.staff(StaffRole.OPERATOR).browser();
        assertThat(operator.get(path).text()).contains("退款退不出去", "ACQ.TRADE_NOT_ALLOW_REFUND", "只退一笔钱");
        assertThat(operator.post(path + "/attempt").location()).isEqualTo("/incubator/payments");
        assertThat(till.text("SELECT status FROM refunds WHERE id = " + refund)).isEqualTo("REQUESTED");
        assertThat(operator.get(path).has("form[action$='/attempt']")).isFalse();
        assertThat(operator.get("/incubator/audit?q=" + refund).text()).contains("再退一次款");
    }

    @Test
    void long_lists_go_on_below_and_speak_english() {
        var order = till.anOrderAtTheCashier(1);
        for (int i = 0; i <= MismatchesPage.SIZE; i++) {
            aMismatch("SECOND_TRADE", order, null);
        }
        var head = visitors.staff(StaffRole.HEAD).browser().inEnglish();
        var first = head.get("/incubator/payments");
        assertThat(first.textsOf("tbody tr"))
                .hasSize(MismatchesPage.SIZE)
                .first()
                .asString()
                .contains("Paid twice");
        assertThat(head.get(first.element("a[rel=next]").attr("href")).text()).contains("Paid twice");
    }

    @Test
    void nobody_else_looks_into_payments() {
        var path = "/incubator/payments/" + aMismatch("WRONG_SELLER", till.anOrderAtTheCashier(1), null);
        for (var role : new StaffRole[] {StaffRole.OFFICER, StaffRole.AUDITOR}) {
            var browser = visitors.staff(role).browser();
            assertThat(browser.get("/incubator/payments").status()).isEqualTo(403);
            assertThat(browser.get(path).status()).isEqualTo(403);
            assertThat(browser.get("/incubator").has("a[href='/incubator/payments']"))
                    .isFalse();
            assertThat(browser.post(path + "/resolution", "note", "x").status()).isEqualTo(403);
            assertThat(browser.post(path + "/attempt").status()).isEqualTo(403);
        }
        var head = visitors.staff(StaffRole.HEAD).browser();
        head.get("/incubator/payments");
        assertThat(head.get("/incubator/payments/1").status()).isEqualTo(404);
        assertThat(head.post("/incubator/payments/1/resolution", "note", "x").status())
                .isEqualTo(404);
        assertThat(head.post(path + "/attempt").status()).as("no refund").isEqualTo(404);
    }

    private long aMismatch(String kind, Till.Order order, Long refund) {
        long id = ids.next();
        Village.update(
                """
                INSERT INTO payment_mismatches (id, kind, out_trade_no, subject, order_id, refund_id, detail, amount_fen, happened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 13300, NOW(3))
                """,
                id,
                kind,
                order.no().toString(),
                refund == null ? "T" + id : refund.toString(),
                order.no().value(),
                refund,
                refund == null ? "" : "ACQ.TRADE_NOT_ALLOW_REFUND");
        return id;
    }
}
