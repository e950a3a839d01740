package cn.shanhuo.order;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("orders")
record OrderRow(
        @Id long id,
        long buyerId,
        long shopId,
        String status,
        long goodsFen,
        long freightFen,
        long totalFen,
        String note,
        Instant placedAt,
        Instant payUntil,
        @Nullable Instant paidAt,
        @Nullable Instant shippedAt,
        @Nullable Instant receiveUntil,
        boolean receiptExtended,
        @Nullable Instant completedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason) {}
