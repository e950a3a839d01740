package cn.shanhuo.order;

import cn.shanhuo.people.BuyerId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;

/** A buyer thinks better of it before paying. The pieces may be ordered again at once. */
@Singleton
public class CancelUnpaidOrder {

    private final Orders orders;
    private final PaymentCheck payments;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    CancelUnpaidOrder(
            Orders orders, PaymentCheck payments, TransactionOperations<Connection> transactions, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Outcome cancel(BuyerId buyer, OrderNo no) {
        var found = orders.find(buyer, no);
        if (found.isEmpty()) {
            return new Outcome.NoSuchOrder();
        }
        return switch (found.get().close(ClosingReason.CANCELLED, clock.instant())) {
            case Move.Moved _ -> afterAsking(no);
            case Move.Refused(var why) ->
                why == Refusal.ORDER_CLOSED ? new Outcome.Cancelled() : new Outcome.AlreadyPaid();
        };
    }

    private Outcome afterAsking(OrderNo no) {
        return switch (payments.ask(no)) {
            case PAID -> new Outcome.AlreadyPaid();
            case UNKNOWN, DISPUTED -> new Outcome.NotKnown();
            case NOT_PAID -> {
                boolean closed = transactions.executeWrite(
                        _ -> orders.closeUnpaid(no, ClosingReason.CANCELLED, clock.instant()));
                yield closed || closedByNow(no) ? new Outcome.Cancelled() : new Outcome.AlreadyPaid();
            }
        };
    }

    private boolean closedByNow(OrderNo no) {
        return orders.find(no)
                .filter(order -> order.state() instanceof OrderState.Closed)
                .isPresent();
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Also when it had been cancelled before. */
        record Cancelled() implements Outcome {}

        record AlreadyPaid() implements Outcome {}

        /** Alipay does not answer, so nobody knows whether money is under way; try again shortly. */
        record NotKnown() implements Outcome {}

        record NoSuchOrder() implements Outcome {}
    }
}
