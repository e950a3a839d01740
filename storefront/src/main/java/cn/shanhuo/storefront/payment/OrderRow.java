package cn.shanhuo.storefront.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param nextUnpaid another unpaid order of the same checkout */
@MappedEntity("orders")
record OrderRow(
        @Id long id,
        String status,
        long totalFen,
        Instant payUntil,
        String shopName,
        String title,
        int pieces,
        @Nullable String refundStatus,
        @Nullable Long nextUnpaid) {}
