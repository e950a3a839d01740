package cn.shanhuo.order;

import io.micronaut.core.annotation.Introspected;

/** An order that was placed with a key that comes again. */
@Introspected
record EarlierRow(long buyerId, long checkoutKey, long orderNo) {}
