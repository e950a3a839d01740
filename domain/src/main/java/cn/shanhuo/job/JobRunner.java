package cn.shanhuo.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.MySQLJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Collection;
import javax.sql.DataSource;

/**
 * Runs jobs by the table {@code scheduled_tasks}, from which every node takes what is due: one takes it, the others
 * see that it is taken. When a node dies in the middle of a job, another takes it over a minute later.
 */
final class JobRunner implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 6;
    private static final int AT_ONCE = 4;

    private final Scheduler scheduler;

    JobRunner(DataSource database, Collection<Job> jobs) {
        this.scheduler = Scheduler.create(database)
                .startTasks(jobs.stream().map(JobRunner::task).toList())
                .tableName("scheduled_tasks")
                .jdbcCustomization(new MySQLJdbcCustomization(true))
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .threads(AT_ONCE)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    void start() {
        scheduler.start();
    }

    /** Lets running jobs end, for ten seconds at most. */
    @Override
    public void close() {
        scheduler.stop();
    }

    private static RecurringTask<Void> task(Job job) {
        var schedule =
                switch (job.schedule()) {
                    case Schedule.Every(var pause) -> FixedDelay.of(pause);
                    case Schedule.Daily(var at) -> new Daily(cn.shanhuo.house.Calendar.ZONE, at);
                };
        return Tasks.recurring(job.name(), schedule)
                .execute((_, _) -> job.work().run());
    }
}
