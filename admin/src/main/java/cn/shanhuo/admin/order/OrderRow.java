package cn.shanhuo.admin.order;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
@MappedEntity("orders")
record OrderRow(
        @Id long id,
        String status,
        long goodsFen,
        long freightFen,
        long totalFen,
        int pieces,
        String phoneTail,
        String regionNames,
        String note,
        Instant placedAt,
        @Nullable Instant paidAt,
        @Nullable Instant shippedAt,
        @Nullable Instant completedAt,
        @Nullable Instant closedAt) {}
