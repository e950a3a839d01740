package cn.shanhuo.order;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes what was not paid in time and gives its stock back, each order in its own short transaction. First those whose
 * buyers never went to the cashier; for the others Alipay is asked, a few at a time. While it does not answer, an order is kept for some grace, then closed all the same: a payment that shows up
 * later revives it or is returned.
 */
@Singleton
class CloseOverdueOrders {

    private static final Logger LOG = LoggerFactory.getLogger(CloseOverdueOrders.class);
    private static final int BATCH = 200;
    private static final int CALLS_AT_ONCE = 8;
    private static final int SILENCES_IN_A_ROW = 3;

    private final Orders orders;
    private final PaymentCheck payments;
    private final TransactionOperations<Connection> transactions;
    private final OrderSettings settings;
    private final Clock clock;

    CloseOverdueOrders(
            Orders orders,
            PaymentCheck payments,
            TransactionOperations<Connection> transactions,
            OrderSettings settings,
            Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many were closed */
    int closeAll() {
        int unasked = eachBatch(this::closeUnasked);
        var silence = new AtomicInteger();
        try (var calls =
                Executors.newFixedThreadPool(CALLS_AT_ONCE, Thread.ofVirtual().factory())) {
            return unasked + eachBatch(overdue -> closeAsking(overdue, silence, calls));
        }
    }

    private int eachBatch(ToIntFunction<List<OverdueRow>> work) {
        var now = clock.instant();
        int closed = 0;
        var last = OverdueRow.NONE;
        while (true) {
            var overdue = orders.overdue(now, last, BATCH);
            closed += work.applyAsInt(overdue);
            if (overdue.size() < BATCH) {
                return closed;
            }
            last = overdue.getLast();
        }
    }

    /** Nobody was sent to pay them, so they wait for no answer of Alipay's, nor for the others'. */
    private int closeUnasked(List<OverdueRow> overdue) {
        var toAsk = payments.toAsk(overdue.stream().map(OverdueRow::no).toList());
        return (int) overdue.stream()
                .filter(order -> !toAsk.contains(order.no()) && attempt(order, () -> closeNow(order)))
                .count();
    }

    private int closeAsking(List<OverdueRow> overdue, AtomicInteger silence, ExecutorService calls) {
        var closing = overdue.stream()
                .map(order -> calls.submit(() -> attempt(order, () -> close(order, silence))))
                .toList();
        return (int) closing.stream().filter(CloseOverdueOrders::done).count();
    }

    private boolean close(OverdueRow order, AtomicInteger silence) {
        return switch (ask(order, silence)) {
            case PAID -> false;
            case NOT_PAID -> closeNow(order);
            case UNKNOWN, DISPUTED ->
                order.payUntil().plus(settings.unknownGrace()).isBefore(clock.instant()) && closeNow(order);
        };
    }

    /** When Alipay was silent several times in a row it is left alone until the next run. */
    private PaymentCheck.Answer ask(OverdueRow order, AtomicInteger silence) {
        if (silence.get() >= SILENCES_IN_A_ROW) {
            return PaymentCheck.Answer.UNKNOWN;
        }
        var answer = payments.ask(order.no());
        silence.updateAndGet(before -> answer == PaymentCheck.Answer.UNKNOWN ? before + 1 : 0);
        return answer;
    }

    private boolean closeNow(OverdueRow order) {
        return transactions.executeWrite(_ -> orders.closeUnpaid(order.no(), ClosingReason.OVERDUE, clock.instant()));
    }

    private static boolean done(Future<Boolean> closing) {
        try {
            return closing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean attempt(OverdueRow order, BooleanSupplier closing) {
        try {
            return closing.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.warn("Order {} is overdue and could not be closed; it is tried again", order.no(), e);
            return false;
        }
    }
}
