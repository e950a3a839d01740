package cn.shanhuo.payment;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in which Alipay and we differ, or that no job can settle alone: somebody must look.
 *
 * @param outTradeNo the number as Alipay named it; for ours the order's
 * @param detail the trade's number, or the last answer to a refund
 */
public record Mismatch(
        Kind kind, String outTradeNo, @Nullable OrderNo order, String detail, Money amount, Instant at) {

    public enum Kind {
        WRONG_AMOUNT,
        WRONG_SELLER,
        WRONG_APP,
        UNKNOWN_ORDER,
        SECOND_TRADE,
        /** Alipay refuses to give money back. */
        REFUND_STUCK,
        /** A refund has been asked for in vain for an hour. */
        REFUND_SLOW
    }
}
