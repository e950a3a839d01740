package cn.shanhuo.payment;

import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.PaymentCheck;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;

/**
 * Asks Alipay before an order is closed, and closes the trade when it is unpaid. A trade that Alipay does not know yet
 * cannot be closed and may still be paid by a page that stands open until it expires; such a payment is asked for until
 * then, and given back or used to revive the order.
 */
@Singleton
final class AskBeforeClosing implements PaymentCheck {

    private final Payments payments;
    private final AlipayGateway gateway;
    private final RecordPayment recordPayment;
    private final Clock clock;

    AskBeforeClosing(Payments payments, AlipayGateway gateway, RecordPayment recordPayment, Clock clock) {
        this.payments = payments;
        this.gateway = gateway;
        this.recordPayment = recordPayment;
        this.clock = clock;
    }

    @Override
    public Answer ask(OrderNo no) {
        var payment = payments.find(no).orElse(null);
        if (payment == null) {
            return Answer.NOT_PAID;
        }
        return switch (payment.status()) {
            case "PAID" -> Answer.PAID;
            case "CLOSED" -> Answer.NOT_PAID;
            default -> ask(payment);
        };
    }

    @Override
    public Set<OrderNo> toAsk(Collection<OrderNo> orders) {
        return payments.among(orders);
    }

    private Answer ask(PaymentRow payment) {
        var payee = payments.payee(payment);
        return switch (gateway.query(payment.order(), payee)) {
            case TradeAnswer.Paid(var trade) -> recordPayment.record(trade).settled() ? Answer.PAID : Answer.DISPUTED;
            case TradeAnswer.Over _ -> over(payment);
            case TradeAnswer.Unpaid _ -> close(payment, payee);
            case TradeAnswer.Unknown _ -> Answer.UNKNOWN;
        };
    }

    private Answer close(PaymentRow payment, Payee payee) {
        return switch (gateway.close(payment.order(), payee)) {
            case TradeAnswer.Over _ -> over(payment);
            case TradeAnswer.Unpaid _ -> payment.expired(clock.instant()) ? over(payment) : Answer.NOT_PAID;
            case TradeAnswer.Paid _, TradeAnswer.Unknown _ -> Answer.UNKNOWN;
        };
    }

    private Answer over(PaymentRow payment) {
        payments.markClosed(payment.order());
        return Answer.NOT_PAID;
    }
}
