package cn.shanhuo.order;

import jakarta.inject.Singleton;
import java.time.Clock;

/** Counts sent orders as received when their buyers have said nothing for long enough. */
@Singleton
class ReceiveOverdueOrders {

    private static final int BATCH = 500;

    private final OrderRows rows;
    private final Clock clock;

    ReceiveOverdueOrders(OrderRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Each batch is a transaction of its own. @return how many were received */
    int receiveAll() {
        var now = clock.instant();
        int all = 0;
        int batch;
        do {
            batch = rows.receiveOverdue(now, BATCH);
            all += batch;
        } while (batch == BATCH);
        return all;
    }
}
