package cn.shanhuo.incubator.people;

import cn.shanhuo.training.Cohort;
import cn.shanhuo.training.PersonId;
import cn.shanhuo.training.Roster;
import cn.shanhuo.training.RosterColumn;
import cn.shanhuo.training.RosterId;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A roster to look at before it is filed: every bad row with its reasons, and the first of the good ones,
 * those before the others that say something else than the file of somebody known.
 */
public record RosterPage(RosterId id, Roster roster, List<Cohort> cohorts, String chosen, String none) implements Page {

    private static final int SHOWN = 200;

    public record BadLine(int number, String name, List<Fault> faults) {}

    /** A reason; both are message keys. */
    public record Fault(String columnKey, String sentenceKey, String text) {}

    /**
     * A row that can be filed.
     *
     * @param takeOver the number of the file that the row would correct; empty when it would change nothing
     * @param differingKeys message keys of what it would change
     */
    public record GoodLine(
            int number,
            String name,
            String idNumber,
            String phone,
            String place,
            boolean known,
            String takeOver,
            List<String> differingKeys) {}

    @Override
    public String template() {
        return "incubator/people/roster";
    }

    public int goodCount() {
        return roster.good().size();
    }

    public int badCount() {
        return roster.bad().size();
    }

    public int knownCount() {
        return roster.knownCount();
    }

    public boolean moreBad() {
        return roster.bad().size() > SHOWN;
    }

    public boolean moreGood() {
        return roster.good().size() > SHOWN;
    }

    public int shown() {
        return SHOWN;
    }

    public List<BadLine> bad() {
        return roster.bad().stream().limit(SHOWN).map(RosterPage::line).toList();
    }

    public List<GoodLine> good() {
        return roster.good().stream()
                .sorted(Comparator.comparing(row -> row.differing().isEmpty()))
                .limit(SHOWN)
                .map(RosterPage::line)
                .toList();
    }

    public String filingHref() {
        return "/incubator/people/rosters/" + id + "/filing";
    }

    public String badHref() {
        return "/incubator/people/rosters/" + id + "/bad.xlsx";
    }

    public Field cohort() {
        return Field.of("cohort", chosen);
    }

    public List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice("", none)),
                        cohorts.stream().map(c -> new Choice(c.id().toString(), c.code() + " " + c.name())))
                .toList();
    }

    private static GoodLine line(Roster.Good row) {
        var takeOver = row.differing().isEmpty()
                ? ""
                : row.known().map(PersonId::toString).orElse("");
        return new GoodLine(
                row.row().number(),
                row.person().name(),
                row.person().idNumber().masked(),
                row.person().phone().masked(),
                row.row().text(RosterColumn.TOWN) + " " + row.person().village(),
                row.known().isPresent(),
                takeOver,
                row.differing().stream()
                        .sorted()
                        .map(field -> "domain.person-field." + field)
                        .toList());
    }

    private static BadLine line(Roster.Bad bad) {
        return new BadLine(
                bad.row().number(),
                bad.row().text(RosterColumn.NAME),
                bad.faults().stream()
                        .map(fault -> new Fault(
                                "domain.roster-column." + fault.column(),
                                "domain.roster-fault." + fault,
                                shortened(bad.row().text(fault.column()))))
                        .toList());
    }

    /** Enough of a cell to find it; an identity number stays half hidden. */
    private static String shortened(String text) {
        return text.length() <= 12 ? text : text.substring(0, 8) + "…" + text.substring(text.length() - 2);
    }
}
