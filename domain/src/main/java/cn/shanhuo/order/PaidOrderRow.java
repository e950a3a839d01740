package cn.shanhuo.order;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What is written into an order when it is paid. */
@MappedEntity("orders")
record PaidOrderRow(@Id long id, Instant paidAt) {}
