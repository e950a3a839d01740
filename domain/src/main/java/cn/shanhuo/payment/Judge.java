package cn.shanhuo.payment;

import org.jspecify.annotations.Nullable;

/**
 * The checks that Alipay asks for once the signature is right, in its order: an order of ours, its amount, its payee,
 * our application. Each alone stops the money from being believed.
 */
final class Judge {

    private Judge() {}

    /**
     * @param payment as it stands, or null when there is none with the report's number
     * @param doubted whether a notification named another payee for this trade: then an answer that names none is not
     *     enough to believe it
     * @return {@link Recorded#BOOKED} when it is to be booked
     */
    static Recorded judge(Report report, @Nullable OpenRow payment, boolean doubted) {
        if (payment == null) {
            return Recorded.UNKNOWN_ORDER;
        }
        var trade = report.trade();
        if (report.news() == Report.News.PAID
                && (trade == null || trade.amount().fen() != payment.amountFen())) {
            return Recorded.WRONG_AMOUNT;
        }
        if (report.sellerId() != null && !report.sellerId().equals(payment.sellerId())) {
            return Recorded.WRONG_SELLER;
        }
        if (report.sellerId() == null && (doubted || report.source() == Report.Source.NOTIFY)) {
            return Recorded.WRONG_SELLER;
        }
        if (!report.ourApp()) {
            return Recorded.WRONG_APP;
        }
        if (trade == null) {
            return Recorded.NOTED;
        }
        if (!payment.isPaid()) {
            return Recorded.BOOKED;
        }
        return trade.tradeNo().equals(payment.tradeNo()) ? Recorded.REPEATED : Recorded.SECOND_TRADE;
    }
}
