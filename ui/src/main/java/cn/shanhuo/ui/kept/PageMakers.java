package cn.shanhuo.ui.kept;

import cn.shanhuo.house.Overrun;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread a core lays pages out, in the order of asking: virtual threads that compute serve one connection's readers
 * again and again while those of another starve. When too many pages wait, whoever asks for another is told so.
 */
@Singleton
final class PageMakers implements Executor {

    /** Pages that wait; so many take a second or two. */
    static final int MOST_WAITING = 2_000;

    private final ThreadPoolExecutor threads;

    PageMakers() {
        int cores = Runtime.getRuntime().availableProcessors();
        threads = new ThreadPoolExecutor(
                cores,
                cores,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("page-maker-", 0).factory());
    }

    /**
     * Lays a page out when its turn comes.
     *
     * @throws Overrun when {@link #MOST_WAITING} wait already
     */
    @Override
    public void execute(Runnable page) {
        try {
            threads.execute(page);
        } catch (RejectedExecutionException e) {
            throw new Overrun(MOST_WAITING + " pages wait already");
        }
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}
