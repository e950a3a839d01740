package cn.shanhuo.payment;

import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import org.jspecify.annotations.Nullable;

/**
 * What Alipay reported of a trade, in a genuine notification or in answer to a query.
 *
 * @param outTradeNo our number as it stands in the report; may be no number of ours
 * @param trade the payment, when the report tells of one
 * @param sellerId the payee, where the report names it
 * @param back the refund, when the report tells of one
 */
record Report(
        Source source,
        String outTradeNo,
        News news,
        String tradeStatus,
        String notifyId,
        boolean ourApp,
        @Nullable String sellerId,
        @Nullable PaidTrade trade,
        @Nullable Back back) {

    /**
     * Money that went back to the buyer.
     *
     * @param requestNo the number under which it was sent back; ours is the refund's. May be empty
     * @param sum all that went back of the trade so far
     */
    record Back(String requestNo, Money sum) {}

    enum Source {
        NOTIFY,
        QUERY
    }

    enum News {
        PAID,
        /** Closed without payment. */
        CLOSED,
        /** Money went back. */
        REFUNDED,
        OTHER
    }

    static Report asked(PaidTrade trade) {
        return new Report(
                Source.QUERY, trade.order().toString(), News.PAID, "TRADE_SUCCESS", "", true, null, trade, null);
    }

    @Nullable
    OrderNo order() {
        return trade != null ? trade.order() : orderNo(outTradeNo);
    }

    /** An order number of ours, or null. */
    static @Nullable OrderNo orderNo(String text) {
        return Ids.parse(text).map(OrderNo::new).orElse(null);
    }
}
