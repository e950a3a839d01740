package cn.shanhuo.freight;

import cn.shanhuo.money.Money;
import java.util.List;

/** Ready-made rules that a seller takes with one tap. Labels are in the bundle {@code domain}. */
public enum FreightPreset {
    /** No freight anywhere except to Xinjiang and Tibet, where nothing goes. */
    FREE_EXCEPT_REMOTE,
    /** First kilogram and each further one, dearer with the distance from Shaanxi. */
    BY_WEIGHT,
    /** By weight, but nothing to Xinjiang and Tibet: for fresh goods. */
    FRESH;

    /**
     * @param freeOver whether a threshold set by the seller shall hold (never for remote provinces)
     * @param surcharge added to each first fee, for a box; zero or more
     */
    public List<FreightRule> rules(boolean freeOver, Money surcharge) {
        throw new UnsupportedOperationException("not yet");
    }
}
