package cn.shanhuo.catalog;

import io.micronaut.core.annotation.Introspected;

@Introspected
record StockedRow(long skuId, long productId, long shopId, int available) {}
