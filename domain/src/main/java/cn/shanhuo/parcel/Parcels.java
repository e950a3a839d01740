package cn.shanhuo.parcel;

import cn.shanhuo.order.OrderNo;
import jakarta.inject.Singleton;
import java.util.List;

/** All parcels. */
@Singleton
public class Parcels {

    /** The parcels of an order, the first sent first. */
    public List<Parcel> of(OrderNo order) {
        throw new UnsupportedOperationException("not yet");
    }
}
