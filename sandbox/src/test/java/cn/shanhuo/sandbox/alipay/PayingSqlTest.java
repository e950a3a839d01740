package cn.shanhuo.sandbox.alipay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.order.PaymentCheck;
import cn.shanhuo.payment.AskAlipay;
import cn.shanhuo.payment.CancelPaidOrder;
import cn.shanhuo.payment.Device;
import cn.shanhuo.payment.OpenPayment;
import cn.shanhuo.payment.Refund;
import cn.shanhuo.payment.Refunds;
import cn.shanhuo.payment.RetryRefund;
import cn.shanhuo.payment.SendRefunds;
import cn.shanhuo.testing.Till;
import cn.shanhuo.testing.Village;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole way of the money: the real SDK on one side of the wire, the stand-in for Alipay on the other. */
@MicronautTest(transactional = false)
@Property(name = "shanhuo.jobs.enabled", value = "false")
@Property(name = "shanhuo.sandbox.alipay.notify-scale", value = "0.001")
class PayingSqlTest {

    private static final URI SITE = URI.create("http://shop.example");

    @Inject
    Till till;

    @Inject
    OpenPayment openPayment;

    @Inject
    AskAlipay askAlipay;

    @Inject
    PaymentCheck paymentCheck;

    @Inject
    CancelPaidOrder cancelPaidOrder;

    @Inject
    SendRefunds sendRefunds;

    @Inject
    Refunds refunds;

    @Inject
    RetryRefund retryRefund;

    @Inject
    Counter counter;

    @Inject
    Notifier notifier;

    @Inject
    Faults faults;

    @AfterEach
    void nothingIsBroken() {
        faults.none();
    }

    @Test
    void a_buyer_pays_at_the_cashier_and_the_notice_books_it() throws Exception {
        var order = till.anUnpaidOrder(3);
        pay(order);
        await(() -> till.status(order).equals("PAID"));
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
        await(() -> lastAnswer(order).equals("success"));
        assertThat(till.text("SELECT status FROM sandbox_trades WHERE out_trade_no = '" + order.no() + "'"))
                .isEqualTo("TRADE_SUCCESS");
    }

    @Test
    void the_cashier_is_for_an_unpaid_order_of_the_buyer() throws Exception {
        var order = till.anUnpaidOrder(3);
        var stranger = till.anUnpaidOrder(1).buyer();
        assertThat(openPayment.open(stranger, order.no(), Device.PHONE, SITE)).isEqualTo(new OpenPayment.NoSuchOrder());
        pay(order);
        await(() -> till.status(order).equals("PAID"));
        assertThat(openPayment.open(order.buyer(), order.no(), Device.PHONE, SITE))
                .isEqualTo(new OpenPayment.AlreadyPaid());
        var closed = till.anUnpaidOrder(1);
        till.close(closed);
        assertThat(openPayment.open(closed.buyer(), closed.no(), Device.DESKTOP, SITE))
                .isEqualTo(new OpenPayment.Closed());
    }

    @Test
    void a_lost_notice_is_found_by_asking() throws Exception {
        var order = till.anUnpaidOrder(3);
        faults.order(Fault.NOTICE_LOST, 1);
        pay(order);
        assertThat(till.status(order)).isEqualTo("UNPAID");
        assertThat(askAlipay.ask(order.no())).isEqualTo(AskAlipay.Standing.PAID);
        assertThat(till.status(order)).isEqualTo("PAID");
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
    }

    @Test
    void a_wrong_notice_is_refused_repeated_and_the_question_puts_it_right() throws Exception {
        for (var fault : new Fault[] {Fault.NOTICE_WRONG_SIGN, Fault.NOTICE_WRONG_AMOUNT, Fault.NOTICE_WRONG_APP}) {
            var order = till.anUnpaidOrder(3);
            faults.order(fault, 1);
            pay(order);
            await(() -> lastAnswer(order).equals("failure"));
            assertThat(till.status(order)).as(fault.name()).isEqualTo("UNPAID");
            askAlipay.ask(order.no());
            assertThat(till.status(order)).as(fault.name()).isEqualTo("PAID");
        }
    }

    @Test
    void a_trade_that_was_named_with_a_wrong_payee_is_not_believed_by_asking() throws Exception {
        var order = till.anUnpaidOrder(3);
        faults.order(Fault.NOTICE_WRONG_SELLER, 1);
        pay(order);
        await(() -> lastAnswer(order).equals("failure"));
        askAlipay.ask(order.no());
        assertThat(till.verdicts(order).split(" ")).containsOnly("WRONG_SELLER");
        assertThat(till.status(order)).isEqualTo("UNPAID");
        assertThat(till.ledger(order)).isEmpty();
    }

    @Test
    void an_order_of_a_shop_that_has_not_authorised_us_cannot_be_paid() {
        var order = till.anUnpaidOrder(3);
        till.withdrawAuthorisation(order);
        assertThat(openPayment.open(order.buyer(), order.no(), Device.PHONE, SITE))
                .isEqualTo(new OpenPayment.NotPayable());
        assertThat(till.number("SELECT COUNT(*) FROM payments WHERE order_id = " + order.no()))
                .isZero();
    }

    @Test
    void another_merchants_trade_is_not_there() throws Exception {
        var order = till.anUnpaidOrder(3);
        faults.order(Fault.NOTICE_LOST, 1);
        pay(order);
        Village.update(
                "UPDATE sandbox_trades SET seller_id = ? WHERE out_trade_no = ?",
                SandboxSettings.OWN_SELLER,
                order.no().toString());
        assertThat(askAlipay.ask(order.no())).isEqualTo(AskAlipay.Standing.UNPAID);
        assertThat(till.status(order)).isEqualTo("UNPAID");
    }

    @Test
    void the_same_notice_twice_books_once() throws Exception {
        var order = till.anUnpaidOrder(3);
        faults.order(Fault.NOTICE_TWICE, 1);
        pay(order);
        await(() -> till.verdicts(order).split(" ").length == 2);
        assertThat(till.verdicts(order)).contains("BOOKED", "REPEATED");
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
    }

    @Test
    void asking_is_not_fooled_by_an_alipay_out_of_order() throws Exception {
        for (var fault : new Fault[] {Fault.UNAVAILABLE, Fault.SERVER_ERROR, Fault.REPLY_LOST, Fault.UNSIGNED}) {
            var order = till.anUnpaidOrder(3);
            faults.order(Fault.NOTICE_LOST, 1);
            pay(order);
            faults.order(fault, 1);
            assertThat(askAlipay.ask(order.no())).as(fault.name()).isEqualTo(AskAlipay.Standing.UNKNOWN);
            assertThat(till.status(order)).isEqualTo("UNPAID");
            forgetThatWeAsked(order);
            assertThat(askAlipay.ask(order.no())).as(fault.name()).isEqualTo(AskAlipay.Standing.PAID);
        }
    }

    @Test
    void before_an_order_is_closed_alipay_is_asked_and_its_trade_closed() throws Exception {
        var unopened = till.anUnpaidOrder(1);
        assertThat(paymentCheck.ask(unopened.no())).isEqualTo(PaymentCheck.Answer.NOT_PAID);

        var waiting = till.anUnpaidOrder(1);
        counter.signIn(atTheCashier(waiting), "chen***@sandbox.com");
        faults.order(Fault.SERVER_ERROR, 1);
        assertThat(paymentCheck.ask(waiting.no())).isEqualTo(PaymentCheck.Answer.UNKNOWN);
        assertThat(paymentCheck.ask(waiting.no())).isEqualTo(PaymentCheck.Answer.NOT_PAID);
        assertThat(till.text("SELECT status FROM sandbox_trades WHERE out_trade_no = '" + waiting.no() + "'"))
                .isEqualTo("TRADE_CLOSED");

        var paid = till.anUnpaidOrder(1);
        faults.order(Fault.NOTICE_LOST, 1);
        pay(paid);
        assertThat(paymentCheck.ask(paid.no())).isEqualTo(PaymentCheck.Answer.PAID);
        assertThat(till.status(paid)).isEqualTo("PAID");
    }

    @Test
    void a_cancelled_paid_order_gives_its_goods_back_and_its_money_once() throws Exception {
        var order = aPaidOrder();
        assertThat(cancelPaidOrder.cancel(order.buyer(), order.no(), "拍错了"))
                .isInstanceOf(CancelPaidOrder.Cancelled.class);
        assertThat(cancelPaidOrder.cancel(order.buyer(), order.no(), "拍错了"))
                .isEqualTo(new CancelPaidOrder.AlreadyClosed());
        assertThat(till.status(order)).isEqualTo("CLOSED");
        assertThat(till.stock(order)).isEqualTo("4 0 0");
        sendRefunds.sendDue();
        sendRefunds.sendDue();
        assertRefundedOnce(order);
    }

    @Test
    void only_the_buyer_cancels_and_only_before_it_is_sent() throws Exception {
        var order = aPaidOrder();
        var stranger = till.anUnpaidOrder(1);
        assertThat(cancelPaidOrder.cancel(stranger.buyer(), order.no(), ""))
                .isEqualTo(new CancelPaidOrder.NoSuchOrder());
        assertThat(cancelPaidOrder.cancel(stranger.buyer(), stranger.no(), ""))
                .isEqualTo(new CancelPaidOrder.NotPaid());
        Village.update(
                "UPDATE orders SET status = 'SHIPPED', shipped_at = NOW(3), receive_until = NOW(3) WHERE id = ?",
                order.no().value());
        assertThat(cancelPaidOrder.cancel(order.buyer(), order.no(), ""))
                .isEqualTo(new CancelPaidOrder.AlreadyShipped());
        assertThat(refunds.of(order.buyer(), order.no())).isEmpty();
    }

    @Test
    void a_refund_whose_reply_was_lost_is_booked_once_and_money_moved_once() throws Exception {
        var order = aPaidOrder();
        cancelPaidOrder.cancel(order.buyer(), order.no(), "");
        faults.order(Fault.REPLY_LOST, 2);
        sendRefunds.sendDue();
        assertThat(refunds.of(order.buyer(), order.no()).getFirst().status()).isEqualTo(Refund.Status.REQUESTED);
        assertThat(till.number("SELECT refunded_fen FROM sandbox_trades WHERE out_trade_no = '" + order.no() + "'"))
                .isEqualTo(13300);
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
        makeDue(order);
        sendRefunds.sendDue();
        assertRefundedOnce(order);
    }

    @Test
    void a_refund_goes_through_every_kind_of_outage() throws Exception {
        for (var fault : new Fault[] {Fault.SERVER_ERROR, Fault.UNAVAILABLE, Fault.UNSIGNED}) {
            var order = aPaidOrder();
            cancelPaidOrder.cancel(order.buyer(), order.no(), "");
            faults.order(fault, 2);
            sendRefunds.sendDue();
            faults.none();
            makeDue(order);
            sendRefunds.sendDue();
            assertRefundedOnce(order);
        }
    }

    @Test
    void a_refund_of_a_trade_that_alipay_does_not_know_for_an_hour_is_stuck_until_somebody_has_it_tried_again()
            throws Exception {
        var order = aPaidOrder();
        Village.update(
                "UPDATE sandbox_trades SET seller_id = 'somebody' WHERE out_trade_no = ?",
                order.no().toString());
        cancelPaidOrder.cancel(order.buyer(), order.no(), "");
        sendRefunds.sendDue();
        assertThat(refund(order).status()).isEqualTo(Refund.Status.REQUESTED);
        Village.update(
                "UPDATE refunds SET requested_at = requested_at - INTERVAL 61 MINUTE WHERE order_id = ?",
                order.no().value());
        makeDue(order);
        sendRefunds.sendDue();
        assertThat(refund(order).status()).isEqualTo(Refund.Status.STUCK);
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500");
        assertThat(looks(order)).isEqualTo("REFUND_STUCK ACQ.TRADE_NOT_EXIST");

        var head = Village.anAccountOfStaff("主任", "HEAD");
        assertThat(retryRefund.retry(head, refund(order).no())).isTrue();
        assertThat(looks(order)).isEmpty();
        sendRefunds.sendDue();
        assertThat(looks(order)).as("it did not help").isEqualTo("REFUND_STUCK ACQ.TRADE_NOT_EXIST");

        Village.update(
                "UPDATE sandbox_trades SET seller_id = ? WHERE out_trade_no = ?",
                till.seller(order),
                order.no().toString());
        retryRefund.retry(head, refund(order).no());
        sendRefunds.sendDue();
        assertRefundedOnce(order);
        assertThat(looks(order)).isEmpty();
        assertThat(retryRefund.retry(head, refund(order).no()))
                .as("the money is back")
                .isFalse();
    }

    @Test
    void a_refund_in_vain_for_an_hour_is_set_before_staff_until_it_comes_through() throws Exception {
        var order = aPaidOrder();
        cancelPaidOrder.cancel(order.buyer(), order.no(), "");
        Village.update(
                "UPDATE refunds SET requested_at = requested_at - INTERVAL 61 MINUTE WHERE order_id = ?",
                order.no().value());
        faults.order(Fault.SERVER_ERROR, 4);
        sendRefunds.sendDue();
        assertThat(looks(order)).startsWith("REFUND_SLOW");
        faults.none();
        makeDue(order);
        sendRefunds.sendDue();
        assertRefundedOnce(order);
        assertThat(looks(order)).isEmpty();
    }

    @Test
    void money_that_comes_after_closing_goes_back_when_the_last_jar_is_gone() throws Exception {
        var order = till.anUnpaidOrder(0);
        long trade = atTheCashier(order);
        till.close(order);
        Village.update(
                "UPDATE stock SET available = 0, sold = 1 WHERE sku_id = ?",
                order.sku().value());
        counter.signIn(trade, "chen***@sandbox.com");
        counter.pay(trade);
        notifier.wake();
        await(() -> !refunds.of(order.buyer(), order.no()).isEmpty());
        sendRefunds.sendDue();
        assertThat(till.status(order)).isEqualTo("CLOSED");
        assertRefundedOnce(order);
    }

    @Test
    void a_request_that_the_application_did_not_sign_is_refused() throws Exception {
        var port = cashierPort();
        var body = send("http://localhost:" + port + "/sandbox/alipay/gateway.do?app_id=" + SandboxSettings.APP_ID
                + "&method=alipay.trade.query&sign_type=RSA2&sign=AAAA&version=1.0&charset=utf-8");
        assertThat(body).contains("isv.invalid-signature").startsWith("{\"alipay_trade_query_response\":");
    }

    private Refund refund(Till.Order order) {
        return refunds.of(order.buyer(), order.no()).getFirst();
    }

    private String looks(Till.Order order) {
        return till.text(
                "SELECT COALESCE(GROUP_CONCAT(CONCAT_WS(' ', kind, detail)), '') FROM payment_mismatches WHERE is_open AND order_id = "
                        + order.no());
    }

    private void assertRefundedOnce(Till.Order order) {
        assertThat(till.ledger(order)).isEqualTo("PAYMENT 12800+500, REFUND 12800+500");
        assertThat(till.text(
                        "SELECT GROUP_CONCAT(DISTINCT sales_month) FROM ledger_entries WHERE order_id = " + order.no()))
                .hasSize(6);
        assertThat(refunds.of(order.buyer(), order.no()))
                .singleElement()
                .extracting(Refund::status)
                .isEqualTo(Refund.Status.REFUNDED);
        assertThat(till.number(
                        "SELECT SUM(r.amount_fen) FROM sandbox_refunds r JOIN sandbox_trades t ON t.id = r.trade_id WHERE t.out_trade_no = '"
                                + order.no() + "'"))
                .isEqualTo(order.totalFen());
    }

    private Till.Order aPaidOrder() throws Exception {
        var order = till.anUnpaidOrder(3);
        pay(order);
        await(() -> till.status(order).equals("PAID"));
        return order;
    }

    private void pay(Till.Order order) throws Exception {
        long trade = atTheCashier(order);
        assertThat(counter.signIn(trade, "chen***@sandbox.com")).isTrue();
        assertThat(counter.pay(trade)).isTrue();
        notifier.wake();
    }

    /** Sends the buyer's browser to the cashier by the signed address. */
    private long atTheCashier(Till.Order order) throws Exception {
        var opened = (OpenPayment.Cashier) openPayment.open(order.buyer(), order.no(), Device.PHONE, SITE);
        assertThat(send(opened.redirect().toString())).isEqualTo("303");
        return till.number("SELECT id FROM sandbox_trades WHERE out_trade_no = '" + order.no() + "'");
    }

    private int cashierPort() throws Exception {
        var order = till.anUnpaidOrder(1);
        return ((OpenPayment.Cashier) openPayment.open(order.buyer(), order.no(), Device.PHONE, SITE))
                .redirect()
                .getPort();
    }

    private static String send(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : Integer.toString(answer.statusCode());
        }
    }

    private void forgetThatWeAsked(Till.Order order) {
        Village.update(
                "UPDATE payments SET asked_at = NULL WHERE order_id = ?",
                order.no().value());
    }

    private void makeDue(Till.Order order) {
        Village.update(
                "UPDATE refunds SET next_attempt_at = '2026-01-01' WHERE order_id = ?",
                order.no().value());
    }

    private String lastAnswer(Till.Order order) {
        return till.text(
                "SELECT n.last_answer FROM sandbox_notifications n JOIN sandbox_trades t ON t.id = n.trade_id WHERE t.out_trade_no = '"
                        + order.no() + "' ORDER BY n.id DESC LIMIT 1");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}
