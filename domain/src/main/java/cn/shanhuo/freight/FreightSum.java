package cn.shanhuo.freight;

import cn.shanhuo.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up what one shop sends in one go.
 *
 * <p>Lines of the same template go on the scales together. A template whose goods reach its free-over threshold costs
 * nothing. Of the others, the one with the dearest first fee pays it and has its first weight covered (among equals the
 * one that saves most by it, so that the order of the lines does not matter); the rest go into the same parcel and pay for their whole weight in steps of their own.
 */
final class FreightSum {

    private record Load(FreightTemplate template, FreightRule rule, long weight, Money amount) {

        boolean free() {
            return rule.freeApplies()
                    && template.freeOver()
                            .filter(over -> amount.compareTo(over) >= 0)
                            .isPresent();
        }

        /** What it costs less when its first weight is covered. */
        Money saved() {
            return rule.further(weight, 0).minus(rule.further(weight, rule.firstWeight()));
        }

        Optional<Money> missing() {
            return rule.freeApplies() ? template.freeOver().map(over -> over.minus(amount)) : Optional.empty();
        }
    }

    private FreightSum() {}

    static FreightQuote of(String provinceCode, List<Weighed> lines, List<FreightTemplate> templates) {
        var undelivered = new ArrayList<Integer>();
        var loads = new LinkedHashMap<FreightTemplateId, Load>();
        for (int i = 0; i < lines.size(); i++) {
            var rule = templates.get(i).to(provinceCode);
            if (rule.isEmpty()) {
                undelivered.add(i);
            } else {
                load(loads, lines.get(i), templates.get(i), rule.get());
            }
        }
        return undelivered.isEmpty() ? quote(loads) : new FreightQuote.NotDelivered(undelivered);
    }

    private static void load(
            Map<FreightTemplateId, Load> loads, Weighed line, FreightTemplate template, FreightRule rule) {
        long weight = (long) line.grossWeight() * line.quantity();
        loads.merge(
                template.id(),
                new Load(template, rule, weight, line.amount()),
                (a, b) -> new Load(template, rule, a.weight + b.weight, a.amount.plus(b.amount)));
    }

    private static FreightQuote quote(Map<FreightTemplateId, Load> loads) {
        var charged = loads.values().stream().filter(load -> !load.free()).toList();
        var dearest = charged.stream()
                .max(Comparator.comparing((Load load) -> load.rule.firstFee()).thenComparing(Load::saved));
        var sum = dearest.map(load -> load.rule.firstFee()).orElse(Money.ZERO);
        for (var load : charged) {
            boolean covered = load == dearest.get();
            sum = sum.plus(load.rule.further(load.weight, covered ? load.rule.firstWeight() : 0));
        }
        var missing = sum.isZero()
                ? Optional.<Money>empty()
                : charged.stream().flatMap(load -> load.missing().stream()).min(Comparator.naturalOrder());
        return new FreightQuote.Quoted(sum, missing);
    }
}
