package cn.shanhuo.payment;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.shop.ShopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money on its way back to a buyer.
 *
 * @param no Alipay's out_request_no, the same in every attempt
 * @param refundedAt when Alipay gave it back; null until that is known
 */
public record Refund(
        long no,
        OrderNo order,
        ShopId shop,
        Cause cause,
        String reason,
        Money goods,
        Money freight,
        Status status,
        Instant requestedAt,
        @Nullable Instant refundedAt) {

    public enum Cause {
        BUYER_CANCELLED,
        LATE_PAYMENT
    }

    public enum Status {
        REQUESTED,
        REFUNDED,
        /** Alipay refuses it: somebody at the centre must look. */
        STUCK
    }

    public Money amount() {
        return goods.plus(freight);
    }
}
