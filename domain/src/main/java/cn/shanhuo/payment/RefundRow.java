package cn.shanhuo.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("refunds")
record RefundRow(
        @Id long id,
        long orderId,
        long shopId,
        String cause,
        String reason,
        long goodsFen,
        long freightFen,
        String status,
        int attempts,
        Instant nextAttemptAt,
        String lastAnswer,
        Instant requestedAt,
        @Nullable Instant refundedAt) {}
