package cn.shanhuo.cart;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;

/**
 * One line of a cart as it can be ordered now.
 *
 * @param quantity what the buyer wants, or what is left when that is less
 * @param price    today's price of one piece
 */
public record CartLine(SkuId sku, Quantity quantity, Money price) {}
