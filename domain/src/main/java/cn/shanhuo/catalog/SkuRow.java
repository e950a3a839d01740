package cn.shanhuo.catalog;

import io.micronaut.core.annotation.Introspected;

@Introspected
record SkuRow(
        long id,
        long productId,
        String label,
        long priceFen,
        int netWeightG,
        int grossWeightG,
        String status,
        int available) {}
