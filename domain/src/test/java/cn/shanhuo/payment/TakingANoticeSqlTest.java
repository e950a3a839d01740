package cn.shanhuo.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.Orders;
import cn.shanhuo.testing.AlipayPen;
import cn.shanhuo.testing.Till;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakingANoticeSqlTest implements TestPropertyProvider {

    @Inject
    TakeNotice takeNotice;

    @Inject
    RecordPayment recordPayment;

    @Inject
    DealWithMismatch dealWithMismatch;

    @Inject
    CancelPaidOrder cancelPaidOrder;

    @Inject
    Refunds refunds;

    @Inject
    Till till;

    @Inject
    Orders orders;

    @Override
    public Map<String, String> getProperties() {
        return AlipayPen.settings("http://127.0.0.1:1/gateway.do");
    }

    @Test
    void a_genuine_notice_pays_the_order_and_books_it_once() {
        var order = till.anOrderAtTheCashier(3);
        assertThat(takeNotice.take(paid(order))).isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(till.status(order)).isEqualTo("PAID");
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
        assertThat(till.stock(order)).isEqualTo("3 1 0");
        assertThat(till.text("SELECT CONCAT(status, ' ', trade_no) FROM payments WHERE order_id = " + order.no()))
                .isEqualTo("PAID " + tradeNo(order));
        assertThat(till.text("SELECT paid_at FROM orders WHERE id = " + order.no()))
                .startsWith("2026-11-20 04:00:00");
        assertThat(till.text("SELECT sales_month FROM ledger_entries WHERE order_id = " + order.no()))
                .isEqualTo("202611");
    }

    @Test
    void a_repeated_notice_is_answered_success_and_changes_nothing() {
        var order = till.anOrderAtTheCashier(3);
        takeNotice.take(paid(order));
        assertThat(takeNotice.take(paid(order))).isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(takeNotice.take(paid(order))).isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(till.verdicts(order)).as("once, however often it comes").isEqualTo("BOOKED REPEATED");
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
    }

    @Test
    void a_forged_notice_fails_and_is_not_kept() {
        var order = till.anOrderAtTheCashier(3);
        var forged = new HashMap<>(paid(order));
        forged.put("buyer_logon_id", "thief@example.com");
        assertThat(takeNotice.take(forged)).isEqualTo(TakeNotice.Reply.FAILURE);
        assertThat(takeNotice.take(Map.of())).isEqualTo(TakeNotice.Reply.FAILURE);
        assertThat(till.status(order)).isEqualTo("UNPAID");
        assertThat(till.verdicts(order)).isEmpty();
    }

    @Test
    void a_wrong_amount_payee_or_application_is_refused_and_remembered() {
        var order = till.anOrderAtTheCashier(3);
        assertThat(takeNotice.take(changed(order, "total_amount", "0.01"))).isEqualTo(TakeNotice.Reply.FAILURE);
        assertThat(takeNotice.take(changed(order, "total_amount", "viel"))).isEqualTo(TakeNotice.Reply.FAILURE);
        assertThat(takeNotice.take(changed(order, "seller_id", "2088999999999999")))
                .isEqualTo(TakeNotice.Reply.FAILURE);
        assertThat(takeNotice.take(changed(order, "app_id", "9021000000000666")))
                .isEqualTo(TakeNotice.Reply.FAILURE);
        assertThat(till.verdicts(order)).isEqualTo("WRONG_AMOUNT WRONG_AMOUNT WRONG_SELLER WRONG_APP");
        assertThat(till.status(order)).isEqualTo("UNPAID");
        assertThat(till.ledger(order)).isEmpty();
        assertThat(looks(order)).isEqualTo("WRONG_AMOUNT 1, WRONG_AMOUNT 1, WRONG_SELLER 1, WRONG_APP 1");
    }

    @Test
    void what_is_told_again_and_again_is_one_thing_to_look_at_and_stays_dealt_with() {
        var order = till.anOrderAtTheCashier(3);
        takeNotice.take(changed(order, "total_amount", "0.01"));
        takeNotice.take(changed(order, "total_amount", "0.01"));
        assertThat(looks(order)).isEqualTo("WRONG_AMOUNT 2");
        long id = till.number("SELECT id FROM payment_mismatches WHERE order_id = " + order.no());
        var head = Village.anAccountOfStaff("主任", "HEAD");
        assertThat(dealWithMismatch.deal(head, id, "已在支付宝后台退回")).isTrue();
        assertThat(dealWithMismatch.deal(head, id, "再一次")).isFalse();
        takeNotice.take(changed(order, "total_amount", "0.01"));
        assertThat(looks(order)).isEmpty();
        assertThat(till.text("SELECT CONCAT(note, ' ', times) FROM payment_mismatches WHERE id = " + id))
                .isEqualTo("已在支付宝后台退回 3");
    }

    @Test
    void a_refund_that_the_shop_made_at_alipay_is_set_before_staff() {
        var order = till.anOrderAtTheCashier(3);
        takeNotice.take(paid(order));
        var part = fields(order);
        part.putAll(Map.of("refund_fee", "20.00", "gmt_refund", "2026-11-21 09:00:00.000", "out_biz_no", "R20261121"));
        assertThat(takeNotice.take(AlipayPen.signed(part))).isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(till.verdicts(order)).isEqualTo("BOOKED FOREIGN_REFUND");
        assertThat(looks(order)).isEqualTo("FOREIGN_REFUND 1");
        assertThat(till.text("SELECT CONCAT(subject, ' ', amount_fen) FROM payment_mismatches WHERE order_id = "
                        + order.no()))
                .isEqualTo("R20261121 2000");
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
    }

    @Test
    void a_refund_of_ours_is_nothing_to_look_at() {
        var order = till.anOrderAtTheCashier(3);
        takeNotice.take(paid(order));
        cancelPaidOrder.cancel(order.buyer(), order.no(), "");
        var refund = refunds.of(order.buyer(), order.no()).getFirst();
        var back = fields(order);
        back.putAll(Map.of(
                "trade_status",
                "TRADE_CLOSED",
                "refund_fee",
                "133.00",
                "gmt_refund",
                "2026-11-21 09:00:00.000",
                "out_biz_no",
                Long.toString(refund.no())));
        takeNotice.take(AlipayPen.signed(back));
        back.remove("out_biz_no");
        takeNotice.take(AlipayPen.signed(back));
        assertThat(till.verdicts(order)).isEqualTo("BOOKED NOTED");
        assertThat(looks(order)).isEmpty();
    }

    @Test
    void a_payment_of_a_wrong_amount_is_asked_for_no_more() {
        var order = till.anOrderAtTheCashier(3);
        var trade = new PaidTrade(
                order.no(), tradeNo(order), Money.ofFen(1), "", java.time.Instant.parse("2026-11-20T04:00:00Z"));
        assertThat(recordPayment.record(trade)).isEqualTo(Recorded.WRONG_AMOUNT);
        assertThat(till.text("SELECT COALESCE(next_ask_at, 'never') FROM payments WHERE order_id = " + order.no()))
                .isEqualTo("never");
    }

    @Test
    void two_presses_on_cancel_are_told_the_same() throws Exception {
        var order = till.anOrderAtTheCashier(3);
        takeNotice.take(paid(order));
        var outcomes = new java.util.concurrent.ConcurrentLinkedQueue<CancelPaidOrder.Outcome>();
        Callable<?> press = () -> outcomes.add(cancelPaidOrder.cancel(order.buyer(), order.no(), ""));
        together(List.<Callable<?>>of(press, press, press, press));
        assertThat(outcomes).doesNotContain(new CancelPaidOrder.AlreadyShipped());
        assertThat(refunds.of(order.buyer(), order.no())).hasSize(1);
    }

    @Test
    void a_number_that_is_not_ours_is_refused_without_a_fuss() {
        var order = till.anUnpaidOrder(1);
        assertThat(takeNotice.take(paid(order))).isEqualTo(TakeNotice.Reply.FAILURE);
        for (var number : new String[] {"", "abc", "-1", "007", "99999999999999999999"}) {
            assertThat(takeNotice.take(changed(order, "out_trade_no", number))).isEqualTo(TakeNotice.Reply.FAILURE);
        }
        assertThat(till.status(order)).isEqualTo("UNPAID");
    }

    @Test
    void a_finished_trade_counts_as_paid_and_a_waiting_one_does_not() {
        var order = till.anOrderAtTheCashier(3);
        assertThat(takeNotice.take(changed(order, "trade_status", "WAIT_BUYER_PAY")))
                .isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(till.status(order)).isEqualTo("UNPAID");
        assertThat(takeNotice.take(changed(order, "trade_status", "TRADE_FINISHED")))
                .isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(till.status(order)).isEqualTo("PAID");
    }

    @Test
    void a_second_trade_for_a_paid_order_is_set_aside() {
        var order = till.anOrderAtTheCashier(3);
        takeNotice.take(paid(order));
        assertThat(takeNotice.take(changed(order, "trade_no", "2026112022001999")))
                .isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(till.verdicts(order)).isEqualTo("BOOKED SECOND_TRADE");
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
    }

    @Test
    void news_in_the_wrong_order_does_no_harm() {
        var order = till.anOrderAtTheCashier(3);
        takeNotice.take(changed(order, "trade_status", "TRADE_CLOSED"));
        assertThat(till.text("SELECT status FROM payments WHERE order_id = " + order.no()))
                .isEqualTo("CLOSED");
        takeNotice.take(paid(order));
        assertThat(till.status(order)).isEqualTo("PAID");
        takeNotice.take(changed(order, "trade_status", "TRADE_CLOSED"));
        assertThat(till.status(order)).isEqualTo("PAID");
        assertThat(till.text("SELECT status FROM payments WHERE order_id = " + order.no()))
                .isEqualTo("PAID");
    }

    @Test
    void a_late_payment_revives_the_order_while_its_goods_are_there() {
        var order = till.anOrderAtTheCashier(3);
        till.close(order);
        assertThat(till.stock(order)).isEqualTo("4 0 0");
        assertThat(takeNotice.take(paid(order))).isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(till.status(order)).isEqualTo("PAID");
        assertThat(till.stock(order)).isEqualTo("3 1 0");
        assertThat(till.verdicts(order)).isEqualTo("REVIVED");
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
    }

    @Test
    void a_late_payment_goes_back_once_when_the_goods_are_gone() {
        var order = till.anOrderAtTheCashier(0);
        till.close(order);
        till.text("SELECT 1");
        sellLastJar(order);
        assertThat(takeNotice.take(paid(order))).isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(takeNotice.take(paid(order))).isEqualTo(TakeNotice.Reply.SUCCESS);
        assertThat(till.status(order)).isEqualTo("CLOSED");
        assertThat(till.verdicts(order)).isEqualTo("RETURNED REPEATED");
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
        assertThat(refunds.of(order.buyer(), order.no())).singleElement().satisfies(refund -> {
            assertThat(refund.amount()).isEqualTo(Money.ofFen(13300));
            assertThat(refund.cause()).isEqualTo(Refund.Cause.LATE_PAYMENT);
            assertThat(refund.status()).isEqualTo(Refund.Status.REQUESTED);
        });
    }

    @Test
    void notices_and_answers_at_the_same_moment_book_once() throws Exception {
        for (int round = 0; round < 10; round++) {
            var order = till.anOrderAtTheCashier(3);
            var notice = paid(order);
            var trade = new PaidTrade(
                    order.no(),
                    tradeNo(order),
                    Money.ofFen(order.totalFen()),
                    "",
                    java.time.Instant.parse("2026-11-20T04:00:00Z"));
            together(List.<Callable<?>>of(
                    () -> takeNotice.take(notice), () -> takeNotice.take(notice), () -> recordPayment.record(trade)));
            assertThat(till.verdicts(order)).startsWith("BOOKED REPEATED");
            assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
        }
    }

    @Test
    void a_crowd_of_notices_shares_commits_and_every_order_is_paid() throws Exception {
        var crowd = new ArrayList<Till.Order>();
        for (int i = 0; i < 60; i++) {
            crowd.add(till.anOrderAtTheCashier(1));
        }
        var calls = crowd.stream()
                .<Callable<?>>map(order -> () -> takeNotice.take(paid(order)))
                .toList();
        together(calls);
        assertThat(crowd).allSatisfy(order -> {
            assertThat(till.status(order)).isEqualTo("PAID");
            assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
            assertThat(till.verdicts(order)).isEqualTo("BOOKED");
        });
    }

    private void sellLastJar(Till.Order order) {
        Village.update(
                "UPDATE stock SET sold = sold + 1, available = 0 WHERE sku_id = ?",
                order.sku().value());
    }

    /** What waits for somebody to look at it, and how often it came. */
    private String looks(Till.Order order) {
        return till.text(
                "SELECT COALESCE(GROUP_CONCAT(CONCAT(kind, ' ', times) ORDER BY id SEPARATOR ', '), '') FROM payment_mismatches WHERE is_open AND order_id = "
                        + order.no());
    }

    private static void together(List<? extends Callable<?>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private Map<String, String> paid(Till.Order order) {
        return AlipayPen.signed(fields(order));
    }

    private Map<String, String> changed(Till.Order order, String name, String value) {
        var fields = fields(order);
        fields.put(name, value);
        return AlipayPen.signed(fields);
    }

    private Map<String, String> fields(Till.Order order) {
        return new HashMap<>(Map.of(
                "notify_id",
                "n" + order.no(),
                "app_id",
                AlipayPen.APP_ID,
                "charset",
                "utf-8",
                "trade_no",
                tradeNo(order),
                "out_trade_no",
                order.no().toString(),
                "seller_id",
                till.seller(order),
                "trade_status",
                "TRADE_SUCCESS",
                "total_amount",
                Money.ofFen(order.totalFen()).yuan(),
                "gmt_payment",
                "2026-11-20 12:00:00",
                "buyer_logon_id",
                "chen***@sandbox.com"));
    }

    private static String tradeNo(Till.Order order) {
        return "2026112022001" + order.no().value() % 1_000_000_000_000L;
    }
}
