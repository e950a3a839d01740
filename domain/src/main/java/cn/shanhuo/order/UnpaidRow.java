package cn.shanhuo.order;

import io.micronaut.core.annotation.Introspected;

/** How many orders of a buyer wait for payment. */
@Introspected
record UnpaidRow(long buyerId, int unpaid) {}
