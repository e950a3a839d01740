package cn.shanhuo.incubator.staff;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was put on record, the newest first. */
public record AuditPage(
        String query,
        List<Line> entries,
        boolean first,
        @Nullable String nextHref) implements Page {

    static final int SIZE = 50;

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** Acts that have words of their own; another one is shown as it was recorded. */
    private static final Set<String> ACTS = Set.of(
            "reveal",
            "person.disclose",
            "person.link",
            "cohort.open",
            "cohort.enrol",
            "cohort.complete",
            "cohort.leave",
            "course.add",
            "roster.import",
            "certificate.issue",
            "certificate.revoke",
            "shop.approve",
            "shop.give-back",
            "shop.vouch",
            "shop.authorise",
            "role.grant",
            "role.withdraw",
            "payment.settle",
            "refund.retry",
            "job.run",
            "ledger.rebuild",
            "person.correct",
            "person.unlink",
            "cohort.reinstate",
            "shop.name-person",
            "shop.freeze",
            "shop.reopen",
            "shop.hire",
            "shop.dismiss",
            "product.take-down",
            "product.put-back",
            "account.lock",
            "account.unlock");

    /** What acts are about, and where it is read; null where it has no page. */
    private static final Map<String, Optional<String>> PLACES = Map.ofEntries(
            Map.entry("cohort", Optional.of("cohorts")),
            Map.entry("person", Optional.of("people")),
            Map.entry("certificate", Optional.of("certificates")),
            Map.entry("shop", Optional.of("shops")),
            Map.entry("application", Optional.of("applications")),
            Map.entry("order", Optional.of("orders")),
            Map.entry("product", Optional.of("goods")),
            Map.entry("course", Optional.empty()),
            Map.entry("account", Optional.empty()),
            Map.entry("roster", Optional.empty()),
            Map.entry("mismatch", Optional.empty()),
            Map.entry("refund", Optional.empty()),
            Map.entry("job", Optional.empty()),
            Map.entry("ledger", Optional.empty()));

    /** @param href where the object is read, or null */
    public record Line(
            String when,
            String who,
            Sentence act,
            Sentence object,
            @Nullable String href,
            Sentence detail) {}

    static AuditPage of(String query, List<StaffRows.Entry> found, boolean first) {
        var shown = found.subList(0, Math.min(found.size(), SIZE));
        var next = found.size() > SIZE
                ? address(query) + "&below=" + shown.getLast().id()
                : null;
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
        var act = ACTS.contains(entry.act()) ? Sentence.of("incubator.audit.act." + entry.act()) : plain(entry.act());
        return new Line(
                SECOND.format(Calendar.local(entry.happenedAt())),
                entry.name() + " " + entry.phoneTail(),
                act,
                object(entry),
                href(entry),
                detail(entry));
    }

    private static Sentence object(StaffRows.Entry entry) {
        return PLACES.containsKey(entry.objectKind())
                ? Sentence.of("incubator.audit.object." + entry.objectKind(), entry.objectId())
                : plain(entry.objectKind() + " " + entry.objectId());
    }

    private static @Nullable String href(StaffRows.Entry entry) {
        return PLACES.getOrDefault(entry.objectKind(), Optional.empty())
                .map(place -> "/incubator/" + place + "/" + entry.objectId())
                .orElse(null);
    }

    private static Sentence detail(StaffRows.Entry entry) {
        return switch (entry.act()) {
            case "role.grant", "role.withdraw" -> Sentence.of("domain.staff-role." + entry.detail());
            case "reveal" ->
                entry.detail().equals("address") ? Sentence.of("incubator.audit.address") : plain(entry.detail());
            default -> plain(entry.detail());
        };
    }

    /** As it was recorded. */
    private static Sentence plain(String text) {
        return Sentence.of("incubator.audit.plain", text);
    }

    private static String address(String query) {
        return "/incubator/audit?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
