package cn.shanhuo.admin.freight;

import cn.shanhuo.freight.FreightRule;
import cn.shanhuo.freight.FreightTemplate;
import cn.shanhuo.freight.SaveFreightTemplate;
import cn.shanhuo.freight.SaveFreightTemplate.Draft;
import cn.shanhuo.money.Money;
import cn.shanhuo.region.Region;
import cn.shanhuo.ui.Sentence;
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
        for (var province :
                provinces.stream().filter(each -> delivers(typed, each)).toList()) {
            problems = problems.and(wrongFees(typed, province));
            rules.add(rule(typed, province.code(), Optional.ofNullable(known.get(province.code()))));
        }
        provinces.stream()
                .filter(each -> !delivers(typed, each))
                .map(Region::code)
                .map(FreightRule::refusing)
                .forEach(rules::add);
        var over = typed.text("freeOver");
        var freeOver = over.isEmpty() ? Optional.<Money>empty() : Money.parse(over);
        if (!over.isEmpty() && freeOver.isEmpty()) {
            problems = problems.at("freeOver", "admin.freight.free-over.wrong");
        }
        return new FreightForm(typed, problems, new Draft(typed.text("name"), typed.has("preferred"), freeOver, rules));
    }

    private static boolean delivers(Submitted typed, Region province) {
        return typed.has(name(province.code(), "delivers"));
    }

    /** A sentence at each fee that is none; in a list of them it says which province and which fee it means. */
    private static Problems wrongFees(Submitted typed, Region province) {
        var problems = Problems.NONE;
        for (var field : List.of("first", "next")) {
            if (fee(typed, province.code(), field).isEmpty()) {
                var which = Sentence.of("admin.freight." + field);
                problems = problems.at(name(province.code(), field), "admin.freight.fee.wrong", province.name(), which);
            }
        }
        return problems;
    }

    private static Optional<Money> fee(Submitted typed, String province, String field) {
        return Money.parse(typed.text(name(province, field)))
                .filter(fee -> fee.compareTo(SaveFreightTemplate.DEAREST) <= 0);
    }

    private static FreightRule rule(Submitted typed, String province, Optional<FreightRule> old) {
        return new FreightRule(
                province,
                true,
                old.map(FreightRule::firstWeight).orElse(KILOGRAM),
                fee(typed, province, "first").orElse(Money.ZERO),
                old.map(FreightRule::nextWeight).orElse(KILOGRAM),
                fee(typed, province, "next").orElse(Money.ZERO),
                typed.has(name(province, "free")));
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
                Field.blank("provinces").wrong(problems),
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
