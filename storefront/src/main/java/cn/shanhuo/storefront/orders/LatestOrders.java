package cn.shanhuo.storefront.orders;

import java.util.List;

/** @param lines of the latest orders, sorted */
record LatestOrders(List<OrderLineRow> lines, Waiting waiting) {}
