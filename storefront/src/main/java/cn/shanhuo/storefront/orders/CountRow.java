package cn.shanhuo.storefront.orders;

import io.micronaut.core.annotation.Introspected;

@Introspected
record CountRow(String status, int orders) {}
