package cn.shanhuo.ui;

import cn.shanhuo.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A price as a card shows it.
 *
 * @param amount yuan as people read it, without sign
 * @param from whether other packs cost more
 * @param per yuan for 500 g, or null where weight does not matter
 */
public record Price(String amount, boolean from, @Nullable String per) {

    public static Price of(Money money) {
        return new Price(money.display(), false, null);
    }

    public Price per(Money half) {
        return new Price(amount, from, half.display());
    }

    /** The least of several. */
    public Price andUp(boolean others) {
        return new Price(amount, others, per);
    }
}
