package cn.shanhuo.freight;

import cn.shanhuo.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * A shop's way of charging freight.
 *
 * @param preferred the shop's default, for goods that name no template
 * @param freeOver from this amount of goods on there is no freight, where the rule allows it
 * @param rules at most one a province; a province without one is not delivered to
 */
public record FreightTemplate(
        FreightTemplateId id, String name, boolean preferred, Optional<Money> freeOver, List<FreightRule> rules) {

    /** What holds for a shop that has not made one yet: by weight, never free. */
    static final FreightTemplate BUILT_IN = new FreightTemplate(
            new FreightTemplateId(1), "", true, Optional.empty(), FreightPreset.BY_WEIGHT.rules(false, Money.ZERO));

    /** The rule by which goods go to this province, if they go there. */
    Optional<FreightRule> to(String provinceCode) {
        return rules.stream()
                .filter(rule -> rule.provinceCode().equals(provinceCode) && rule.delivers())
                .findFirst();
    }
}
