package cn.shanhuo.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("payment_mismatches")
record MismatchRow(
        @Id long id,
        String kind,
        String outTradeNo,
        String subject,
        @Nullable Long orderId,
        @Nullable Long refundId,
        String detail,
        long amountFen,
        int times,
        Instant happenedAt) {}
