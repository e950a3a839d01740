package cn.shanhuo.order;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record OverdueRow(long id, Instant payUntil) {

    OrderNo no() {
        return new OrderNo(id);
    }

    /** Comes before all others. */
    static final OverdueRow NONE = new OverdueRow(0, Instant.EPOCH);
}
