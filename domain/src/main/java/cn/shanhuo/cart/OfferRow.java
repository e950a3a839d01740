package cn.shanhuo.cart;

import io.micronaut.core.annotation.Introspected;

@Introspected
record OfferRow(long priceFen, int available) {}
