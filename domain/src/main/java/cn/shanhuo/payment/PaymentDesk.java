package cn.shanhuo.payment;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where reports of payments queue. A few lanes each take all that wait and book them in one transaction, so that under
 * load many share one commit; when nothing waits, a report has a transaction of its own at once. A batch that fails is
 * booked one by one, so that nobody is failed for another's sake.
 */
@Singleton
class PaymentDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentDesk.class);
    private static final int LANES = 2;
    private static final int MOST_AT_ONCE = 64;
    private static final int ATTEMPTS = 3;

    private final BookReports bookReports;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AtomicBoolean open = new AtomicBoolean();
    private final List<Thread> lanes = new ArrayList<>();

    private record Waiting(Report report, CompletableFuture<Recorded> outcome) {}

    PaymentDesk(BookReports bookReports) {
        this.bookReports = bookReports;
    }

    /** Waits for the commit; throws what the booking threw. */
    Recorded book(Report report) {
        if (open.compareAndSet(false, true)) {
            openLanes();
        }
        var waiting = new Waiting(report, new CompletableFuture<>());
        queue.add(waiting);
        try {
            return waiting.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private synchronized void openLanes() {
        for (int i = 0; i < LANES; i++) {
            lanes.add(Thread.ofVirtual().name("payment-desk-" + i).start(this::work));
        }
    }

    @PreDestroy
    synchronized void close() {
        lanes.forEach(Thread::interrupt);
    }

    private void work() {
        var taken = new ArrayList<Waiting>(MOST_AT_ONCE);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                taken.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            queue.drainTo(taken, MOST_AT_ONCE - 1);
            bookAll(taken);
            taken.clear();
        }
    }

    private void bookAll(List<Waiting> taken) {
        try {
            var verdicts = bookReports.book(taken.stream().map(Waiting::report).toList());
            for (int i = 0; i < taken.size(); i++) {
                taken.get(i).outcome().complete(verdicts.get(i));
            }
        } catch (RuntimeException e) {
            if (taken.size() > 1) {
                LOG.warn("{} reports of payments could not be booked together, now one by one: {}", taken.size(), e.toString());
            }
            taken.forEach(this::bookAlone);
        }
    }

    private void bookAlone(Waiting waiting) {
        for (int attempt = 1; ; attempt++) {
            try {
                waiting.outcome().complete(bookReports.book(List.of(waiting.report())).getFirst());
                return;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    waiting.outcome().completeExceptionally(e);
                    return;
                }
            }
        }
    }
}
