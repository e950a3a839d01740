package cn.shanhuo.catalog;

import cn.shanhuo.money.Money;

/**
 * One pack of a product.
 *
 * @param label what distinguishes it, such as {@code 500g 瓶装}
 * @param netWeight of the contents, in grams
 * @param grossWeight with its packing, in grams: what freight is charged for
 * @param available how many may be ordered now
 * @param onSale false once the seller has withdrawn this pack
 */
public record Sku(SkuId id, String label, Money price, int netWeight, int grossWeight, int available, boolean onSale) {

    /** The unit price that every label has to show: for 500 g, rounded half up to the fen. */
    public Money per500Grams() {
        return per500Grams(price, netWeight);
    }

    static Money per500Grams(Money price, int netWeight) {
        return new Money(Math.floorDiv(Math.multiplyExact(price.fen(), 1000L) + netWeight, 2L * netWeight));
    }
}
