package cn.shanhuo.freight;

import cn.shanhuo.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Goods on the scales: one line of an order.
 *
 * @param template by which this line is charged; null means the shop's default
 * @param grossWeight of one piece with its packing, in grams
 * @param amount what the whole line costs, for "free over"
 * @param quantity pieces
 */
public record Weighed(@Nullable FreightTemplateId template, int grossWeight, Money amount, int quantity) {

    public Weighed {
        if (grossWeight < 1 || quantity < 1) {
            throw new IllegalArgumentException("weighs nothing: " + grossWeight + " g × " + quantity);
        }
    }
}
