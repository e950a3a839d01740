package cn.shanhuo.parcel;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("parcels")
record ParcelRow(@Id long id, long orderId, String carrier, String trackingNo, Instant shippedAt) {}
