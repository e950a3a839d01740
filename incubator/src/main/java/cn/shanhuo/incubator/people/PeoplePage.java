package cn.shanhuo.incubator.people;

import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of people.
 *
 * @param done what was just filed, or null
 */
public record PeoplePage(
        String query,
        List<Line> people,
        boolean mayWrite,
        @Nullable Sentence done,
        boolean first,
        @Nullable String nextHref)
        implements Page {

    static final int SIZE = 50;

    public record Line(
            String href,
            String name,
            String phone,
            String place,
            @Nullable String cohorts,
            @Nullable String certificate,
            @Nullable String shop) {}

    static PeoplePage of(
            String query,
            List<PeopleRows.Row> found,
            boolean mayWrite,
            @Nullable Sentence done,
            boolean first,
            Towns towns) {
        var shown = found.subList(0, Math.min(found.size(), SIZE));
        var next = found.size() > SIZE
                ? address(query) + "&below=" + shown.getLast().id()
                : null;
        return new PeoplePage(query, shown.stream().map(row -> line(row, towns)).toList(), mayWrite, done, first, next);
    }

    @Override
    public String template() {
        return "incubator/people/list";
    }

    public String firstHref() {
        return address(query);
    }

    private static Line line(PeopleRows.Row row, Towns towns) {
        return new Line(
                "/incubator/people/" + row.id(),
                row.name(),
                "*******" + row.phoneTail(),
                towns.name(row.townCode()) + " " + row.village(),
                row.cohorts(),
                row.certificate(),
                row.shop());
    }

    private static String address(String query) {
        return "/incubator/people?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
