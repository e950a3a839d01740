package cn.shanhuo.freight;

import cn.shanhuo.money.Money;
import java.util.List;

/**
 * Ready-made rules that a seller takes with one tap. None sends to Hong Kong, Macau or Taiwan. Labels are in the bundle
 * {@code domain}.
 */
public enum FreightPreset {
    /** No freight anywhere; nothing goes to Xinjiang and Tibet. */
    FREE_EXCEPT_REMOTE {
        @Override
        FreightRule rule(String province, Zone zone, boolean freeOver, Money surcharge) {
            return zone == Zone.REMOTE
                    ? FreightRule.refusing(province)
                    : new FreightRule(province, true, 1000, surcharge, 1000, Money.ZERO, freeOver);
        }
    },
    /** First kilogram and each further one, dearer with the distance from Shaanxi. */
    BY_WEIGHT {
        @Override
        FreightRule rule(String province, Zone zone, boolean freeOver, Money surcharge) {
            return zone.byWeight(province, freeOver, surcharge);
        }
    },
    /** By weight, but nothing to Xinjiang and Tibet: for fresh goods. */
    FRESH {
        @Override
        FreightRule rule(String province, Zone zone, boolean freeOver, Money surcharge) {
            return zone == Zone.REMOTE ? FreightRule.refusing(province) : zone.byWeight(province, freeOver, surcharge);
        }
    };

    abstract FreightRule rule(String province, Zone zone, boolean freeOver, Money surcharge);

    /**
     * @param freeOver whether a threshold set by the seller shall hold (never for remote provinces)
     * @param surcharge added to each first fee, for a box; zero or more
     */
    public List<FreightRule> rules(boolean freeOver, Money surcharge) {
        return Zone.allProvinces().stream()
                .map(province -> rule(province, Zone.of(province), freeOver, surcharge))
                .toList();
    }
}
