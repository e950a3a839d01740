package cn.shanhuo.job;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the jobs did last and do next, as all nodes together know it. */
@Singleton
public class JobRuns {

    private final JobRunRows rows;
    private final Clock clock;

    JobRuns(JobRunRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** By name; empty until some node has run jobs. */
    @Transactional
    public List<JobRun> all() {
        return rows.all().stream().map(JobRuns::run).toList();
    }

    /** Makes a job due now, out of its rhythm; whether there is such a job and it is not running. */
    @Transactional
    public boolean hasten(String name) {
        return rows.hasten(name, clock.instant()) == 1;
    }

    private static JobRun run(JobRunRow row) {
        return new JobRun(
                row.taskName(),
                row.picked(),
                row.executionTime(),
                Optional.ofNullable(row.lastSuccess()),
                Optional.ofNullable(row.lastFailure()),
                row.consecutiveFailures() == null ? 0 : row.consecutiveFailures());
    }
}
