package cn.shanhuo.incubator.application;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue, or what was decided. */
public record ApplicationsPage(String status, int waiting, List<Line> applications, int page, boolean more)
        implements Page {

    static final int SIZE = 50;

    public record Line(
            String href,
            String shop,
            String applicant,
            String place,
            String subjectKey,
            String submittedOn,
            @Nullable String certificate,
            boolean vouched) {}

    public record Tab(String href, String key, boolean current) {}

    static ApplicationsPage of(String status, int waiting, List<ApplicationRows.Row> found, int page, Towns towns) {
        return new ApplicationsPage(
                status,
                waiting,
                found.stream().limit(SIZE).map(row -> line(row, towns)).toList(),
                page,
                found.size() > SIZE);
    }

    @Override
    public String template() {
        return "incubator/application/list";
    }

    public List<Tab> tabs() {
        return Stream.of("SUBMITTED", "RETURNED", "APPROVED")
                .map(tab -> new Tab(
                        "/incubator/applications?status=" + tab,
                        "domain.application-status." + tab,
                        tab.equals(status)))
                .toList();
    }

    public Pager pager() {
        return Pager.open(page, more, other -> "/incubator/applications?status=" + status + "&page=" + other);
    }

    private static Line line(ApplicationRows.Row row, Towns towns) {
        return new Line(
                "/incubator/applications/" + row.id(),
                row.shopName(),
                row.applicant(),
                towns.name(row.townCode()) + " " + row.village(),
                "domain.subject-type." + row.subjectType(),
                Calendar.day(row.submittedAt()).toString(),
                row.certificate(),
                row.vouchedBy() != null);
    }
}
