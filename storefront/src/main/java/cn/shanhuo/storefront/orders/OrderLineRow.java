package cn.shanhuo.storefront.orders;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line with its order's head: a page of orders is read by one query. */
@MappedEntity("order_lines")
record OrderLineRow(
        @Id long lineId,
        long id,
        long shopId,
        String shopName,
        String status,
        long totalFen,
        int pieces,
        Instant placedAt,
        Instant payUntil,
        String title,
        String label,
        @Nullable Long photoId,
        long priceFen,
        int quantity) {}
