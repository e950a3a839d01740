package cn.shanhuo.sandbox.alipay;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("sandbox_trades")
record TradeRow(
        @Id long id,
        String outTradeNo,
        String tradeNo,
        String sellerId,
        String subject,
        long totalFen,
        long refundedFen,
        String status,
        String method,
        String buyerLogonId,
        String notifyUrl,
        String returnUrl,
        String quitUrl,
        Instant offeredAt,
        Instant expiresAt,
        @Nullable Instant paidAt,
        @Nullable Instant closedAt) {

    static final String OFFERED = "OFFERED";
    static final String WAITING = "WAIT_BUYER_PAY";
    static final String SUCCESS = "TRADE_SUCCESS";
    static final String CLOSED = "TRADE_CLOSED";

    boolean is(String asked) {
        return status.equals(asked);
    }
}
