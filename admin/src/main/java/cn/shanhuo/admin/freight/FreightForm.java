package cn.shanhuo.admin.freight;

import cn.shanhuo.freight.FreightRule;
import cn.shanhuo.freight.FreightTemplate;
import cn.shanhuo.freight.SaveFreightTemplate.Draft;
import cn.shanhuo.money.Money;
import cn.shanhuo.region.Region;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A freight table as typed. Weights stay as they were; a seller changes fees and where things go. */
record FreightForm(Submitted typed, Problems problems, Draft draft) {

    private static final int KILOGRAM = 1000;

    static FreightForm read(Submitted typed, List<Region> provinces, FreightTemplate before) {
        var problems = Problems.NONE;
        var known = before.rules().stream().collect(Collectors.toMap(FreightRule::provinceCode, Function.identity()));
        var rules = new ArrayList<FreightRule>();
        for (var province : provinces) {
            var code = province.code();
            if (!typed.has(name(code, "delivers"))) {
                rules.add(FreightRule.refusing(code));
                continue;
            }
            var first = Money.parse(typed.text(name(code, "first")));
            var next = Money.parse(typed.text(name(code, "next")));
            problems = first.isEmpty() ? problems.at(name(code, "first"), "admin.freight.fee.wrong") : problems;
            problems = next.isEmpty() ? problems.at(name(code, "next"), "admin.freight.fee.wrong") : problems;
            var old = Optional.ofNullable(known.get(code));
            rules.add(new FreightRule(
                    code,
                    true,
                    old.map(FreightRule::firstWeight).orElse(KILOGRAM),
                    first.orElse(Money.ZERO),
                    old.map(FreightRule::nextWeight).orElse(KILOGRAM),
                    next.orElse(Money.ZERO),
                    typed.has(name(code, "free"))));
        }
        var over = typed.text("freeOver");
        var freeOver = over.isEmpty() ? Optional.<Money>empty() : Money.parse(over);
        if (!over.isEmpty() && freeOver.isEmpty()) {
            problems = problems.at("freeOver", "admin.freight.free-over.wrong");
        }
        return new FreightForm(typed, problems, new Draft(typed.text("name"), typed.has("preferred"), freeOver, rules));
    }

    /** What a table is now, in the words of the form. */
    static Submitted of(FreightTemplate template) {
        var texts = new LinkedHashMap<String, List<String>>();
        texts.put("name", List.of(template.name()));
        texts.put("freeOver", List.of(template.freeOver().map(Money::yuan).orElse("")));
        if (template.preferred()) {
            texts.put("preferred", List.of("yes"));
        }
        for (var rule : template.rules()) {
            var code = rule.provinceCode();
            if (rule.delivers()) {
                texts.put(name(code, "delivers"), List.of("yes"));
                texts.put(name(code, "first"), List.of(rule.firstFee().yuan()));
                texts.put(name(code, "next"), List.of(rule.nextFee().yuan()));
            }
            if (rule.freeApplies()) {
                texts.put(name(code, "free"), List.of("yes"));
            }
        }
        return new Submitted(texts, Map.of());
    }

    FreightForm wrong(String field, String key) {
        return new FreightForm(typed, problems.at(field, key), draft);
    }

    FreightFormPage page(String action, List<Region> provinces) {
        return new FreightFormPage(
                action,
                Field.of("name", typed, problems).limit(40).needed(),
                Field.of("freeOver", typed, problems),
                Field.of("preferred", typed, problems),
                provinces.stream().map(this::province).toList(),
                problems);
    }

    private FreightFormPage.Province province(Region region) {
        var code = region.code();
        return new FreightFormPage.Province(
                region.name(),
                name(code, "delivers"),
                typed.has(name(code, "delivers")),
                Field.of(name(code, "first"), typed, problems),
                Field.of(name(code, "next"), typed, problems),
                name(code, "free"),
                typed.has(name(code, "free")));
    }

    private static String name(String province, String field) {
        return "p" + province + "." + field;
    }
}
