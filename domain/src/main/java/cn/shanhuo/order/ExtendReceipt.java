package cn.shanhuo.order;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.BuyerId;
import java.time.Instant;

/** A buyer whose parcel is slow asks once for more time before the order counts as received. */
@UseCase
public class ExtendReceipt {

    private final Orders orders;
    private final OrderRows rows;
    private final OrderSettings settings;

    ExtendReceipt(Orders orders, OrderRows rows, OrderSettings settings) {
        this.orders = orders;
        this.rows = rows;
        this.settings = settings;
    }

    public Outcome extend(BuyerId buyer, OrderNo no) {
        var found = orders.find(buyer, no);
        if (found.isEmpty()) {
            return new Outcome.NoSuchOrder();
        }
        return switch (found.get().extend(settings.receiptExtension())) {
            case Move.Refused(var why) -> new Outcome.NotExtended(why);
            case Move.Moved(var extended) -> {
                var until = ((OrderState.Shipped) extended.state()).receiveUntil();
                yield rows.extend(buyer.value(), no.value(), until) == 1
                        ? new Outcome.Extended(until)
                        : new Outcome.NotExtended(Refusal.OVERTAKEN);
            }
        };
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Extended(Instant receiveUntil) implements Outcome {}

        record NotExtended(Refusal why) implements Outcome {}

        record NoSuchOrder() implements Outcome {}
    }
}
