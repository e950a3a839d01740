package cn.shanhuo.parcel;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.Refusal;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;

/** A shop hands a paid order to a carrier. */
@UseCase
public class ShipOrder {

    public Outcome ship(ShopId shop, AccountId by, OrderNo no, Carrier carrier, TrackingNo trackingNo) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Shipped(Parcel parcel) implements Outcome {}

        record NotShipped(Refusal why) implements Outcome {}

        record NoSuchOrder() implements Outcome {}
    }
}
