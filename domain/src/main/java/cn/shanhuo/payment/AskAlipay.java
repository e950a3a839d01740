package cn.shanhuo.payment;

import cn.shanhuo.order.OrderNo;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Asks Alipay what became of payments of which no news came, and records what it says. News may be late or lost, and
 * buyers come back from the cashier before it.
 */
@Singleton
public class AskAlipay {

    public enum Standing {
        PAID,
        /** Or paid otherwise than it should be, which is not believed. */
        UNPAID,
        /** Alipay did not answer, or not clearly: ask again later. */
        UNKNOWN
    }

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int MOST_AT_ONCE = 100;
    private static final int SILENCES_IN_A_ROW = 3;

    private final Payments payments;
    private final AlipayGateway gateway;
    private final RecordPayment recordPayment;
    private final Clock clock;

    AskAlipay(Payments payments, AlipayGateway gateway, RecordPayment recordPayment, Clock clock) {
        this.payments = payments;
        this.gateway = gateway;
        this.recordPayment = recordPayment;
        this.clock = clock;
    }

    /** Asks for one order, at most every three seconds; in between what is known is answered. */
    public Standing ask(OrderNo no) {
        var payment = payments.find(no).orElse(null);
        if (payment == null) {
            return Standing.UNPAID;
        }
        return switch (payment.status()) {
            case "PAID" -> Standing.PAID;
            case "CLOSED" -> Standing.UNPAID;
            default -> payments.takeTurn(payment, clock.instant(), PAUSE) ? ask(payment) : Standing.UNPAID;
        };
    }

    /** Asks for all that are due; a job calls it. When Alipay is silent it is left alone until the next time. */
    public void askDue() {
        int silent = 0;
        for (var no : payments.toAsk(clock.instant(), MOST_AT_ONCE)) {
            silent = ask(no) == Standing.UNKNOWN ? silent + 1 : 0;
            if (silent == SILENCES_IN_A_ROW) {
                return;
            }
        }
    }

    private Standing ask(PaymentRow payment) {
        return switch (gateway.query(payment.order(), payments.payee(payment))) {
            case TradeAnswer.Paid(var trade) -> recordPayment.record(trade).settled() ? Standing.PAID : Standing.UNPAID;
            case TradeAnswer.Unpaid _ -> unpaid(payment);
            case TradeAnswer.Over _ -> over(payment);
            case TradeAnswer.Unknown _ -> Standing.UNKNOWN;
        };
    }

    private Standing unpaid(PaymentRow payment) {
        return payment.expired(clock.instant()) ? over(payment) : Standing.UNPAID;
    }

    private Standing over(PaymentRow payment) {
        payments.markClosed(payment.order());
        return Standing.UNPAID;
    }
}
