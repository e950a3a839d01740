package cn.shanhuo.payment;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.shop.ShopId;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** A payment with its order's amounts, both locked. */
@Introspected
record OpenRow(
        long orderId,
        long shopId,
        long amountFen,
        String status,
        String sellerId,
        @Nullable String tradeNo,
        String orderStatus,
        long goodsFen,
        long freightFen) {

    boolean isPaid() {
        return status.equals("PAID");
    }

    boolean waits() {
        return orderStatus.equals("UNPAID");
    }

    OpenRow paidBy(String trade) {
        return new OpenRow(orderId, shopId, amountFen, "PAID", sellerId, trade, orderStatus, goodsFen, freightFen);
    }

    OrderNo order() {
        return new OrderNo(orderId);
    }

    ShopId shop() {
        return new ShopId(shopId);
    }

    Money goods() {
        return new Money(goodsFen);
    }

    Money freight() {
        return new Money(freightFen);
    }
}
