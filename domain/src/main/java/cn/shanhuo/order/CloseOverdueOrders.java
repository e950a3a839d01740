package cn.shanhuo.order;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes what was not paid in time and gives its stock back, each order in its own short transaction. Alipay is asked
 * first; while it does not answer, an order is kept for some grace, then closed all the same: a payment that shows up
 * later revives it or is returned.
 */
@Singleton
class CloseOverdueOrders {

    private static final Logger LOG = LoggerFactory.getLogger(CloseOverdueOrders.class);
    private static final int BATCH = 200;

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
        var now = clock.instant();
        int closed = 0;
        var last = OverdueRow.NONE;
        while (true) {
            var overdue = orders.overdue(now, last, BATCH);
            for (var order : overdue) {
                closed += close(order, now) ? 1 : 0;
                last = order;
            }
            if (overdue.size() < BATCH) {
                return closed;
            }
        }
    }

    private boolean close(OverdueRow order, Instant now) {
        var no = new OrderNo(order.id());
        try {
            return switch (payments.ask(no)) {
                case PAID -> false;
                case NOT_PAID -> closeNow(no, now);
                case UNKNOWN -> order.payUntil().plus(settings.unknownGrace()).isBefore(now) && closeNow(no, now);
            };
        } catch (RuntimeException e) {
            LOG.warn("Order {} is overdue and could not be closed; it is tried again", no, e);
            return false;
        }
    }

    private boolean closeNow(OrderNo no, Instant now) {
        return transactions.executeWrite(_ -> orders.closeUnpaid(no, ClosingReason.OVERDUE, now));
    }
}
