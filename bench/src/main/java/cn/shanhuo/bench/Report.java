package cn.shanhuo.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a bench saw: a table of ratios to their marks, further figures, and whether every mark was reached. */
final class Report {

    /**
     * @param what the case
     * @param ours our figure, in {@code unit}
     * @param limit the figure beside it
     * @param ratio ours to the limit, or how it is defined by the bench
     * @param mark what the ratio must reach
     */
    record Row(String what, double ours, double limit, String unit, double ratio, double mark) {
        boolean reached() {
            return ratio >= mark;
        }
    }

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Report(String name) {
        this.name = name;
    }

    /** Adds a comparison in which more is better. */
    Report row(String what, double ours, double limit, String unit, double mark) {
        rows.add(new Row(what, ours, limit, unit, ours / limit, mark));
        return this;
    }

    /** Adds a comparison with a ceiling: the ratio is the ceiling to ours, so that 1.0 and more is within it. */
    Report within(String what, double ours, double ceiling, String unit) {
        rows.add(new Row(what, ours, ceiling, unit, ceiling / ours, 1.0));
        return this;
    }

    Report fact(String format, Object... args) {
        facts.add(String.format(Locale.ROOT, format, args));
        return this;
    }

    /** Demands something that is no figure; what does not hold fails the bench. */
    Report demand(boolean holds, String what) {
        facts.add((holds ? "holds: " : "DOES NOT HOLD: ") + what);
        if (!holds) {
            failures.add(what);
        }
        return this;
    }

    boolean reached() {
        return failures.isEmpty() && rows.stream().allMatch(Row::reached);
    }

    void print() {
        System.out.printf("%n%-38s %12s %12s %-8s %7s %6s%n", name, "ours", "limit", "unit", "ratio", "mark");
        rows.forEach(row -> System.out.printf(
                Locale.ROOT,
                "%-38s %,12.1f %,12.1f %-8s %7.2f %6.2f %s%n",
                row.what(),
                row.ours(),
                row.limit(),
                row.unit(),
                row.ratio(),
                row.mark(),
                row.reached() ? "" : "  below the mark"));
        facts.forEach(fact -> System.out.println("  " + fact));
        System.out.println(lastLine());
    }

    private String lastLine() {
        var smallest = rows.stream().min(Comparator.comparingDouble(row -> row.ratio() / row.mark()));
        return smallest.map(row -> String.format(
                        Locale.ROOT,
                        "%s: ratio=%.2f mark=%.2f at=%s reached=%s",
                        name,
                        row.ratio(),
                        row.mark(),
                        row.what().replace(' ', '-'),
                        reached()))
                .orElse(name + ": ratio=0.00 reached=" + reached());
    }
}
