package cn.shanhuo.admin.ledger;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record FactRow(long id, String kind, @Nullable Long orderId, long goodsFen, Instant occurredAt) {}
