package cn.shanhuo.order;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.BuyerId;
import java.time.Instant;

/** A buyer whose parcel is slow asks once for more time before the order counts as received. */
@UseCase
public class ExtendReceipt {

    public Outcome extend(BuyerId buyer, OrderNo no) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Extended(Instant receiveUntil) implements Outcome {}

        record NotExtended(Refusal why) implements Outcome {}

        record NoSuchOrder() implements Outcome {}
    }
}
