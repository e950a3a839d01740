package cn.shanhuo.order;

import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;

/** A buyer thinks better of it before paying. The pieces may be ordered again at once. */
@Singleton
public class CancelUnpaidOrder {

    public Outcome cancel(BuyerId buyer, OrderNo no) {
        throw new UnsupportedOperationException("not yet");
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
