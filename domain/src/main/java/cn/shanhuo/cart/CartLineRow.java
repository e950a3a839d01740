package cn.shanhuo.cart;

import io.micronaut.core.annotation.Introspected;

/** A line with what its SKU is today: forSale is 1 when it may be bought at all, available what is left of it. */
@Introspected
record CartLineRow(long skuId, long shopId, int quantity, boolean ticked, long priceFen, int available, int forSale) {

    boolean orderable() {
        return forSale == 1 && available > 0;
    }
}
