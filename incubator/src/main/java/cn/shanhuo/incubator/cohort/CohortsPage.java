package cn.shanhuo.incubator.cohort;

import cn.shanhuo.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of cohorts. */
public record CohortsPage(
        List<Line> cohorts,
        boolean mayWrite,
        boolean first,
        @Nullable String nextHref) implements Page {

    static final int SIZE = 50;

    public record Line(
            String href,
            String code,
            String name,
            String course,
            String place,
            String dates,
            int people,
            int completed,
            int certified) {}

    static CohortsPage of(List<CohortRows.Row> found, boolean mayWrite, boolean first) {
        var shown = found.subList(0, Math.min(found.size(), SIZE));
        var next = found.size() > SIZE
                ? "/incubator/cohorts?below=" + shown.getLast().id()
                : null;
        return new CohortsPage(shown.stream().map(CohortsPage::line).toList(), mayWrite, first, next);
    }

    @Override
    public String template() {
        return "incubator/cohort/list";
    }

    public String firstHref() {
        return "/incubator/cohorts";
    }

    private static Line line(CohortRows.Row row) {
        return new Line(
                "/incubator/cohorts/" + row.id(),
                row.code(),
                row.name(),
                row.course(),
                row.place(),
                row.startsOn() + " – " + row.endsOn(),
                row.people(),
                row.completed(),
                row.certified());
    }
}
