package cn.shanhuo.incubator.staff;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was put on record, the newest first. */
public record AuditPage(String query, List<Line> entries, boolean first, @Nullable String nextHref) implements Page {

    static final int SIZE = 50;

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** Acts that have words of their own; another one is shown as it was recorded. */
    private static final Set<String> ACTS = Set.of(
            "reveal", "person.disclose", "person.link", "cohort.open", "cohort.enrol", "cohort.complete",
            "cohort.leave", "course.add", "roster.import", "certificate.issue", "certificate.revoke", "shop.approve",
            "shop.give-back", "shop.vouch", "shop.authorise", "role.grant", "role.withdraw", "payment.settle",
            "refund.retry", "job.run", "ledger.rebuild", "person.correct", "person.unlink", "cohort.reinstate",
            "shop.name-person", "shop.freeze", "shop.reopen", "shop.hire", "shop.dismiss");

    public record Line(String when, String who, Sentence act, String object, String detail) {}

    static AuditPage of(String query, List<StaffRows.Entry> found, boolean first) {
        var shown = found.subList(0, Math.min(found.size(), SIZE));
        var next = found.size() > SIZE ? address(query) + "&below=" + shown.getLast().id() : null;
        return new AuditPage(query, shown.stream().map(AuditPage::line).toList(), first, next);
    }

    @Override
    public String template() {
        return "incubator/audit/list";
    }

    public String firstHref() {
        return address(query);
    }

    private static Line line(StaffRows.Entry entry) {
        var act = ACTS.contains(entry.act())
                ? Sentence.of("incubator.audit.act." + entry.act())
                : Sentence.of("incubator.audit.act.other", entry.act());
        return new Line(
                SECOND.format(Calendar.local(entry.happenedAt())), entry.name() + " " + entry.phoneTail(), act,
                entry.objectKind() + " " + entry.objectId(), entry.detail());
    }

    private static String address(String query) {
        return "/incubator/audit?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
