package cn.shanhuo.cart;

import cn.shanhuo.house.UseCase;
import java.time.Clock;
import java.time.Duration;

/** Visitors' carts that nobody touched for 90 days are thrown away, a thousand at a time. */
@UseCase
public class DiscardOldCarts {

    private static final Duration KEPT = Duration.ofDays(90);

    private final CartRows rows;
    private final Clock clock;

    DiscardOldCarts(CartRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public int discard() {
        return rows.discardVisitorsBefore(clock.instant().minus(KEPT));
    }
}
