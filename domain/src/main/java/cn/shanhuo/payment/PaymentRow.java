package cn.shanhuo.payment;

import cn.shanhuo.order.OrderNo;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("payments")
record PaymentRow(
        @Id long orderId,
        long shopId,
        long amountFen,
        String status,
        String sellerId,
        @Nullable String tradeNo,
        @Nullable String buyerLogonId,
        Instant openedAt,
        @Nullable Instant expiresAt,
        int asks,
        @Nullable Instant paidAt) {

    /** Whether Alipay takes no money for it any more; a little later than announced, for clocks differ. */
    boolean expired(Instant now) {
        return expiresAt == null || now.isAfter(expiresAt.plusSeconds(120));
    }

    OrderNo order() {
        return new OrderNo(orderId);
    }
}
