package cn.shanhuo.admin.product;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record PastPriceRow(String label, long priceFen, Instant changedAt) {}
