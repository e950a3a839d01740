package cn.shanhuo.storefront.checkout;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("orders")
record PlacedRow(@Id long id, String status, long totalFen, Instant payUntil, int pieces, String shopName) {}
