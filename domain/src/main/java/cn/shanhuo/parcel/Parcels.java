package cn.shanhuo.parcel;

import cn.shanhuo.order.OrderNo;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.util.List;

/** All parcels. */
@Singleton
public class Parcels {

    private final ParcelRows rows;

    Parcels(ParcelRows rows) {
        this.rows = rows;
    }

    /** The parcels of a shop's order, the first sent first; without those that it took back. */
    public List<Parcel> of(ShopId shop, OrderNo order) {
        return rows.ofShop(shop.value(), order.value()).stream()
                .map(Parcels::parcel)
                .toList();
    }

    /** The same of a buyer's order. */
    public List<Parcel> of(BuyerId buyer, OrderNo order) {
        return rows.ofBuyer(buyer.value(), order.value()).stream()
                .map(Parcels::parcel)
                .toList();
    }

    private static Parcel parcel(ParcelRow row) {
        return new Parcel(
                new ParcelId(row.id()),
                new OrderNo(row.orderId()),
                Carrier.valueOf(row.carrier()),
                new TrackingNo(row.trackingNo()),
                row.shippedAt());
    }
}
