package cn.shanhuo.order;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.BuyerId;

/** A buyer confirms that the parcel came. */
@UseCase
public class ReceiveOrder {

    public Outcome receive(BuyerId buyer, OrderNo no) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Also when it had been confirmed before. */
        record Received() implements Outcome {}

        record NotReceived(Refusal why) implements Outcome {}

        record NoSuchOrder() implements Outcome {}
    }
}
