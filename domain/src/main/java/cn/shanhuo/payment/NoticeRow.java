package cn.shanhuo.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("payment_notices")
record NoticeRow(
        @Id long id,
        String source,
        String outTradeNo,
        @Nullable Long orderId,
        String notifyId,
        String tradeNo,
        String tradeStatus,
        long amountFen,
        String verdict,
        Instant receivedAt) {}
