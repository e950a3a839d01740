package cn.shanhuo.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RunningJobsSqlTest {

    private final DataSource database;

    private final JobRuns jobRuns;

    RunningJobsSqlTest(DataSource database, DataSourceResolver resolver, JobRuns jobRuns) {
        this.jobRuns = jobRuns;
        this.database = resolver.resolve(database);
    }

    @Test
    void two_nodes_never_run_the_same_job_at_the_same_time() throws InterruptedException {
        var running = new AtomicInteger();
        var atOnce = new AtomicInteger();
        var runs = new CountDownLatch(6);
        var job = Job.every("weigh-honey", Duration.ofMillis(10), () -> {
            atOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
            rest(150);
            running.decrementAndGet();
            runs.countDown();
        });

        try (var one = new JobRunner(database, List.of(job));
                var other = new JobRunner(database, List.of(job))) {
            one.start();
            other.start();
            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(atOnce).hasValue(1);
    }

    @Test
    void a_job_that_fails_comes_again_and_keeps_no_other_from_running() throws InterruptedException {
        var failures = new CountDownLatch(2);
        var others = new CountDownLatch(2);
        var failing = Job.every("drop-the-jar", Duration.ofMillis(10), () -> {
            failures.countDown();
            throw new IllegalStateException("the jar broke");
        });
        var working = Job.every("count-jars", Duration.ofMillis(10), others::countDown);

        try (var node = new JobRunner(database, List.of(failing, working))) {
            node.start();
            assertThat(failures.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_node_whose_database_does_not_answer_at_first_runs_jobs_all_the_same() throws InterruptedException {
        var looks = new AtomicInteger();
        var runs = new CountDownLatch(1);
        var job = Job.every("sweep-the-yard", Duration.ofMillis(10), runs::countDown);
        var jobs = new StartJobs(
                () -> job,
                () -> {
                    if (looks.incrementAndGet() < 3) {
                        throw new IllegalStateException("the database sleeps");
                    }
                    return database;
                },
                DataSourceResolver.DEFAULT);
        var starting = Thread.ofVirtual().start(jobs::start);
        try {
            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(looks).hasValue(3);
        } finally {
            jobs.stop();
            starting.join();
        }
    }

    @Test
    void a_job_is_seen_with_its_last_and_next_run_and_can_be_made_due() throws InterruptedException {
        var runs = new CountDownLatch(2);
        var job = Job.every("count-the-stars", Duration.ofHours(9), runs::countDown);
        try (var node = new JobRunner(database, List.of(job))) {
            node.start();
            while (runs.getCount() == 2
                    || starsRun().isEmpty()
                    || starsRun().get().succeeded().isEmpty()) {
                rest(50);
            }
            assertThat(starsRun().orElseThrow().next()).isAfter(Instant.now().plus(Duration.ofHours(8)));
            assertThat(jobRuns.hasten("count-the-stars")).isTrue();
            assertThat(jobRuns.hasten("nobody-knows-it")).isFalse();
            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Optional<JobRun> starsRun() {
        return jobRuns.all().stream()
                .filter(run -> run.name().equals("count-the-stars"))
                .findFirst();
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
