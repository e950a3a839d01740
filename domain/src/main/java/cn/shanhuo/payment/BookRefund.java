package cn.shanhuo.payment;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.ledger.Entry;
import cn.shanhuo.ledger.Ledger;
import java.time.Instant;

/** Writes down that money is back with its buyer, once, in the month of its payment. */
@UseCase
class BookRefund {

    private final RefundRows refunds;
    private final PaymentRows payments;
    private final Mismatches mismatches;
    private final Ledger ledger;

    BookRefund(RefundRows refunds, PaymentRows payments, Mismatches mismatches, Ledger ledger) {
        this.refunds = refunds;
        this.mismatches = mismatches;
        this.payments = payments;
        this.ledger = ledger;
    }

    public void book(Refund refund, Instant at) {
        if (refunds.markRefunded(refund.no(), at) == 0) {
            return;
        }
        mismatches.over(refund.no(), at);
        var paidAt =
                payments.find(refund.order().value()).map(PaymentRow::paidAt).orElseThrow();
        ledger.book(
                Entry.refund(refund.no(), refund.order(), refund.shop(), refund.goods(), refund.freight(), paidAt, at));
    }
}
