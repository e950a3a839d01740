package cn.shanhuo.order;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;

/** A pack that a buyer is about to order. */
public record Wanted(SkuId sku, Quantity quantity) {}
