package cn.shanhuo.parcel;

import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.order.Move;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.Orders;
import cn.shanhuo.order.Refusal;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A shop hands a paid order to a carrier. */
@UseCase
public class ShipOrder {

    private final Orders orders;
    private final ParcelRows rows;
    private final Ids ids;
    private final Clock clock;

    ShipOrder(Orders orders, ParcelRows rows, Ids ids, Clock clock) {
        this.orders = orders;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome ship(ShopId shop, AccountId by, OrderNo no, Carrier carrier, TrackingNo trackingNo) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var move = orders.ship(shop, no, at);
        if (move.isEmpty()) {
            return new Outcome.NoSuchOrder();
        }
        return switch (move.get()) {
            case Move.Refused(var why) -> new Outcome.NotShipped(why);
            case Move.Moved _ -> {
                var parcel = new Parcel(new ParcelId(ids.next()), no, carrier, trackingNo, at);
                rows.add(
                        parcel.id().value(),
                        no.value(),
                        shop.value(),
                        carrier.name(),
                        trackingNo.value(),
                        by.value(),
                        at);
                yield new Outcome.Shipped(parcel);
            }
        };
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Shipped(Parcel parcel) implements Outcome {}

        record NotShipped(Refusal why) implements Outcome {}

        record NoSuchOrder() implements Outcome {}
    }
}
