package cn.shanhuo.admin.product;

import io.micronaut.core.annotation.Introspected;

@Introspected
record ListedPackRow(long id, long productId, String label, long priceFen, int available, int reserved) {}
