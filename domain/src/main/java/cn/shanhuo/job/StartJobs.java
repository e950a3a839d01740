package cn.shanhuo.job;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a node take part in the jobs once it is up, without keeping its start waiting. */
@Singleton
@Requires(property = "shanhuo.jobs.enabled", value = "true", defaultValue = "true")
class StartJobs {

    private static final Logger LOG = LoggerFactory.getLogger(StartJobs.class);

    private final BeanProvider<Job> jobs;
    private final Provider<DataSource> database;
    private final DataSourceResolver resolver;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable JobRunner runner;
    private boolean over;

    StartJobs(BeanProvider<Job> jobs, Provider<DataSource> database, DataSourceResolver resolver) {
        this.jobs = jobs;
        this.database = database;
        this.resolver = resolver;
    }

    @Singleton
    @Requires(bean = StartJobs.class)
    record AtStart(StartJobs jobs) implements ApplicationEventListener<StartupEvent> {
        @Override
        public void onApplicationEvent(StartupEvent event) {
            Thread.ofVirtual().name("start-jobs").start(jobs::start);
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

    private void start() {
        lock.lock();
        try {
            if (!over) {
                // jobs have threads of their own, outside any transaction: they need the pool itself
                runner = new JobRunner(
                        resolver.resolve(database.get()), jobs.stream().toList());
                runner.start();
            }
        } catch (RuntimeException e) {
            LOG.error("Jobs do not run on this node", e);
        } finally {
            lock.unlock();
        }
    }

    private void stop() {
        lock.lock();
        try {
            over = true;
            if (runner != null) {
                runner.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
