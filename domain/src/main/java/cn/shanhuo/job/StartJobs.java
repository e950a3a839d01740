package cn.shanhuo.job;

import cn.shanhuo.house.SiteOpened;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a node take part in the jobs once its first visitors are served, without keeping its start waiting. */
@Singleton
@Requires(property = "shanhuo.jobs.enabled", value = "true", defaultValue = "true")
class StartJobs {

    private static final Logger LOG = LoggerFactory.getLogger(StartJobs.class);
    private static final Duration VISITORS_FIRST = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final BeanProvider<Job> jobs;
    private final Provider<DataSource> database;
    private final DataSourceResolver resolver;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private @Nullable JobRunner runner;
    private boolean over;

    StartJobs(BeanProvider<Job> jobs, Provider<DataSource> database, DataSourceResolver resolver) {
        this.jobs = jobs;
        this.database = database;
        this.resolver = resolver;
    }

    @Singleton
    @Requires(bean = StartJobs.class)
    record AtStart(StartJobs jobs) implements ApplicationEventListener<SiteOpened> {
        @Override
        public void onApplicationEvent(SiteOpened event) {
            Thread.ofVirtual().name("start-jobs").start(() -> jobs.startAfter(VISITORS_FIRST));
        }
    }

    @Singleton
    @Requires(bean = StartJobs.class)
    record AtEnd(StartJobs jobs) implements ApplicationEventListener<ShutdownEvent> {
        @Override
        public void onApplicationEvent(ShutdownEvent event) {
            jobs.stop();
        }
    }

    private void startAfter(Duration rest) {
        lock.lock();
        try {
            if (!over) {
                ended.awaitNanos(rest.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        start();
    }

    /** Tries until it can: a node that jobs passed by would give no stock back and no money. */
    void start() {
        lock.lock();
        try {
            for (var pause = FIRST_PAUSE; !over && !started(); pause = longer(pause)) {
                ended.awaitNanos(pause.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private boolean started() {
        JobRunner tried = null;
        try {
            // jobs have threads of their own, outside any transaction: they need the pool itself
            tried = new JobRunner(
                    resolver.resolve(database.get()), jobs.stream().toList());
            tried.start();
            runner = tried;
            return true;
        } catch (RuntimeException e) {
            LOG.error("Jobs do not run on this node yet; it is tried again", e);
            if (tried != null) {
                tried.close();
            }
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    void stop() {
        lock.lock();
        try {
            over = true;
            ended.signalAll();
            if (runner != null) {
                runner.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
