package cn.shanhuo.parcel;

import cn.shanhuo.order.OrderNo;
import java.time.Instant;

/** What a carrier has taken over. */
public record Parcel(ParcelId id, OrderNo order, Carrier carrier, TrackingNo no, Instant shippedAt) {}
