package cn.shanhuo.incubator.job;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.job.JobRun;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All jobs.
 *
 * @param refused why a job was not run, or null
 */
public record JobsPage(List<Line> jobs, @Nullable Sentence refused) implements Page {

    /** Jobs that have words of their own; another one is shown by its name. */
    static final Set<String> KNOWN = Set.of(
            "ask-alipay",
            "close-overdue-orders",
            "discard-old-carts",
            "forget-catalogue-changes",
            "forget-checkout-drafts",
            "forget-stale-sessions",
            "receive-overdue-orders",
            "roll-up-ledger",
            "send-refunds",
            "sweep-photos",
            "take-off-expired");

    /** So much later than announced no job begins while any node runs jobs. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    public record Line(
            Sentence name,
            String tone,
            Sentence state,
            String succeeded,
            String failed,
            String next,
            @Nullable String runHref) {}

    static JobsPage of(List<JobRun> runs, Instant now, @Nullable Sentence refused) {
        return new JobsPage(runs.stream().map(run -> line(run, now)).toList(), refused);
    }

    @Override
    public String template() {
        return "incubator/job/list";
    }

    private static Line line(JobRun run, Instant now) {
        var name = KNOWN.contains(run.name())
                ? Sentence.of("incubator.jobs.name." + run.name())
                : Sentence.of("incubator.jobs.name.other", run.name());
        return new Line(
                name,
                tone(run, now),
                state(run, now),
                time(run.succeeded()),
                time(run.failed()),
                time(Optional.of(run.next())),
                run.running() ? null : "/incubator/jobs/" + run.name() + "/run");
    }

    private static String tone(JobRun run, Instant now) {
        if (run.failures() > 0 || late(run, now)) {
            return "clay";
        }
        return run.running() ? "sky" : "moss";
    }

    private static Sentence state(JobRun run, Instant now) {
        if (late(run, now)) {
            return Sentence.of("incubator.jobs.late");
        }
        if (run.failures() > 0) {
            return Sentence.of("incubator.jobs.failing", run.failures());
        }
        return Sentence.of(run.running() ? "incubator.jobs.running" : "incubator.jobs.well");
    }

    private static boolean late(JobRun run, Instant now) {
        return !run.running() && run.next().plus(LATE).isBefore(now);
    }

    private static String time(Optional<Instant> at) {
        return at.map(moment -> SECOND.format(Calendar.local(moment))).orElse("—");
    }
}
