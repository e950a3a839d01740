package cn.shanhuo.payment;

import jakarta.inject.Singleton;

/**
 * Writes down that an order is paid: the order, its payment, the ledger and what Alipay said, in one transaction, once a
 * trade. Notifications and answers to our own questions come the same way; whichever is first counts.
 *
 * <p>Answers only after the commit. Not to be called inside a transaction: several reports may share one.
 */
@Singleton
public class RecordPayment {

    private final PaymentDesk desk;

    RecordPayment(PaymentDesk desk) {
        this.desk = desk;
    }

    /** @param trade what Alipay answered when asked */
    public Recorded record(PaidTrade trade) {
        return record(Report.asked(trade));
    }

    Recorded record(Report report) {
        return desk.book(report);
    }
}
