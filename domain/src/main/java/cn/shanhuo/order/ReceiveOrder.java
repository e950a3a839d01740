package cn.shanhuo.order;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.BuyerId;
import java.time.Clock;

/** A buyer confirms that the parcel came. */
@UseCase
public class ReceiveOrder {

    private final Orders orders;
    private final OrderRows rows;
    private final Clock clock;

    ReceiveOrder(Orders orders, OrderRows rows, Clock clock) {
        this.orders = orders;
        this.rows = rows;
        this.clock = clock;
    }

    public Outcome receive(BuyerId buyer, OrderNo no) {
        var found = orders.find(buyer, no);
        if (found.isEmpty()) {
            return new Outcome.NoSuchOrder();
        }
        var at = clock.instant();
        return switch (found.get().receive(at)) {
            case Move.Moved _ ->
                rows.receive(buyer.value(), no.value(), at) == 1
                        ? new Outcome.Received()
                        : new Outcome.NotReceived(Refusal.OVERTAKEN);
            case Move.Refused(var why) when why == Refusal.ALREADY_COMPLETED -> new Outcome.Received();
            case Move.Refused(var why) -> new Outcome.NotReceived(why);
        };
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Also when it had been confirmed before. */
        record Received() implements Outcome {}

        record NotReceived(Refusal why) implements Outcome {}

        record NoSuchOrder() implements Outcome {}
    }
}
