package cn.shanhuo.incubator.cohort;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.training.Cohort;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort and its people.
 *
 * @param below the number that this part of the list begins below; 0 for its beginning
 * @param done what was just done, or null
 * @param form what was ticked and typed, when it comes back
 */
public record CohortPage(
        Cohort cohort,
        CohortRows.Counts counts,
        List<Member> members,
        boolean mayWrite,
        long below,
        @Nullable String nextHref,
        @Nullable Sentence done,
        Submitted form,
        Problems problems)
        implements Page {

    static final int SIZE = 100;

    public record Member(
            String id,
            String href,
            String name,
            String phone,
            String place,
            String statusKey,
            String tone,
            boolean enrolled,
            boolean ticked,
            String hours,
            @Nullable String completedOn,
            @Nullable String certificate,
            @Nullable String certificateHref,
            boolean revoked) {}

    static CohortPage of(
            Cohort cohort,
            CohortRows.Counts counts,
            List<CohortRows.Member> found,
            Towns towns,
            boolean mayWrite,
            long below,
            @Nullable Sentence done,
            Submitted form,
            Problems problems) {
        var shown = found.subList(0, Math.min(found.size(), SIZE));
        var next = found.size() > SIZE
                ? "/incubator/cohorts/" + cohort.id() + "?below="
                        + shown.getLast().id()
                : null;
        return new CohortPage(
                cohort,
                counts,
                shown.stream().map(row -> member(row, towns, form)).toList(),
                mayWrite,
                below,
                next,
                done,
                form,
                problems);
    }

    @Override
    public String template() {
        return "incubator/cohort/show";
    }

    public String code() {
        return cohort.code().value();
    }

    public String name() {
        return cohort.name();
    }

    public String course() {
        return cohort.course().name();
    }

    public String kindKey() {
        return "domain.course-kind." + cohort.course().kind();
    }

    public String place() {
        return cohort.place();
    }

    public String trainer() {
        return cohort.trainer();
    }

    public String dates() {
        return cohort.startsOn() + " – " + cohort.endsOn();
    }

    public int people() {
        return counts.people();
    }

    public int completed() {
        return counts.completed();
    }

    /** Whose certificates are valid; revoked ones do not count. */
    public int certified() {
        return counts.certified();
    }

    public int toIssue() {
        return counts.completed() - counts.issued();
    }

    public boolean someEnrolled() {
        return members.stream().anyMatch(Member::enrolled);
    }

    public Field hours() {
        var typed = form.has("hours")
                ? form.text("hours")
                : Integer.toString(cohort.course().hours());
        return Field.of("hours", typed).mode("numeric").limit(4).needed().wrong(problems);
    }

    public boolean first() {
        return below <= 0;
    }

    public boolean everybody() {
        return form.has("everybody");
    }

    public String href() {
        return "/incubator/cohorts/" + cohort.id();
    }

    public String completionsHref() {
        return href() + "/completions";
    }

    public String departuresHref() {
        return href() + "/departures";
    }

    public String certificatesHref() {
        return href() + "/certificates";
    }

    public String printHref() {
        return "/incubator/certificates/print?cohort=" + cohort.id();
    }

    public String rosterHref() {
        return "/incubator/people/rosters/new?cohort=" + cohort.id();
    }

    private static Member member(CohortRows.Member row, Towns towns, Submitted form) {
        return new Member(
                Long.toString(row.personId()),
                "/incubator/people/" + row.personId(),
                row.name(),
                "*******" + row.phoneTail(),
                towns.name(row.townCode()) + " " + row.village(),
                "domain.enrolment-status." + row.status(),
                tone(row.status()),
                row.status().equals("ENROLLED"),
                form.all("person").contains(Long.toString(row.personId())),
                row.hours() == null ? "—" : row.hours().toString(),
                row.completedAt() == null
                        ? null
                        : Calendar.day(row.completedAt()).toString(),
                row.no(),
                row.no() == null ? null : "/incubator/certificates/" + row.no(),
                row.revokedAt() != null);
    }

    private static String tone(String status) {
        return switch (status) {
            case "COMPLETED" -> "moss";
            case "LEFT" -> "plain";
            default -> "honey";
        };
    }
}
