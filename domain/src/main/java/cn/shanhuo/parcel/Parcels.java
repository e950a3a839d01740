package cn.shanhuo.parcel;

import cn.shanhuo.order.OrderNo;
import jakarta.inject.Singleton;
import java.util.List;

/** All parcels. */
@Singleton
public class Parcels {

    private final ParcelRows rows;

    Parcels(ParcelRows rows) {
        this.rows = rows;
    }

    /** The parcels of an order, the first sent first. */
    public List<Parcel> of(OrderNo order) {
        return rows.of(order.value()).stream()
                .map(row -> new Parcel(
                        new ParcelId(row.id()),
                        new OrderNo(row.orderId()),
                        Carrier.valueOf(row.carrier()),
                        new TrackingNo(row.trackingNo()),
                        row.shippedAt()))
                .toList();
    }
}
