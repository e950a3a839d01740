package cn.shanhuo.house;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A queue with a few lanes behind it, each of which takes whatever waits, up to a most, and does it in one go. A lane
 * exists only while something waits, so nobody is kept waiting for company; and when too much waits, whoever comes is told so.
 */
public final class Lanes<T, A> {

    /** Who comes after so many is told at once: what is done for this many takes seconds already. */
    private static final int MOST_WAITING = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private record Waiting<T, A>(T task, CompletableFuture<A> answer) {}

    private final String name;
    private final Executor threads;
    private final int lanes;
    private final int most;
    private final Function<List<T>, List<A>> work;
    private final Queue<Waiting<T, A>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    /**
     * @param name of the threads
     * @param lanes batches at the same time, at least 1
     * @param most tasks in a batch, at least 1
     * @param work gives an answer for each task, in the same order; what it throws is every task's answer
     */
    public Lanes(String name, int lanes, int most, Function<List<T>, List<A>> work) {
        // not virtual ones: these wait for the database all the time, and each answer would wake them by way of a
        // poller
        this(
                name,
                lanes,
                most,
                work,
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name(name + "-", 1).factory()));
    }

    Lanes(String name, int lanes, int most, Function<List<T>, List<A>> work, Executor threads) {
        if (lanes < 1 || most < 1) {
            throw new IllegalArgumentException(name + " needs lanes and room in them");
        }
        this.name = name;
        this.threads = threads;
        this.lanes = lanes;
        this.most = most;
        this.work = work;
    }

    /** Hands a task in; the answer comes when its batch is done, or is {@link Overrun} at once when too many wait. */
    public CompletableFuture<A> hand(T task) {
        var answer = new CompletableFuture<A>();
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            answer.completeExceptionally(new Overrun(name + ": " + MOST_WAITING + " wait already"));
            return answer;
        }
        queue.add(new Waiting<>(task, answer));
        openLane();
        return answer;
    }

    /**
     * Waits for an answer, but not for ever.
     *
     * @throws Overrun when it has not come in time; it may still come to pass what was asked for
     */
    public static <A> A await(CompletableFuture<A> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Overrun("no answer within " + PATIENCE.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Overrun("interrupted");
        }
    }

    private void openLane() {
        if (!queue.isEmpty() && open.getAndUpdate(now -> Math.min(lanes, now + 1)) < lanes) {
            try {
                threads.execute(this::serve);
            } catch (RuntimeException | Error e) { // no thread to be had: what waits goes with whoever comes next
                open.decrementAndGet();
                throw e;
            }
        }
    }

    private void serve() {
        try {
            for (var batch = take(); !batch.isEmpty(); batch = take()) {
                serve(batch);
            }
        } finally {
            open.decrementAndGet();
            openLane(); // somebody may have come between the last look and the closing
        }
    }

    private void serve(List<Waiting<T, A>> batch) {
        try {
            var answers = work.apply(batch.stream().map(Waiting::task).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error e) {
            batch.forEach(waiting -> waiting.answer().completeExceptionally(e));
        }
    }

    private List<Waiting<T, A>> take() {
        var batch = new ArrayList<Waiting<T, A>>();
        while (batch.size() < most) {
            var next = queue.poll();
            if (next == null) {
                break;
            }
            waiting.decrementAndGet();
            batch.add(next);
        }
        return batch;
    }
}
