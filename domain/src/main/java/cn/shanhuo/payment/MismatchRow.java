package cn.shanhuo.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("payment_notices")
record MismatchRow(
        @Id long id, String kind, String outTradeNo, @Nullable Long orderId, String detail, long amountFen, Instant happenedAt) {}
