package cn.shanhuo.ledger;

import cn.shanhuo.house.UseCase;
import java.time.Clock;

/**
 * Adds up the months anew from all entries but those in the queue, which the roll-up adds as always; so the figures are
 * the same to the fen as those kept up to date, also while sales go on.
 */
@UseCase
public class RebuildRollups {

    private final RollupRows rows;
    private final Clock clock;

    RebuildRollups(RollupRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public void rebuild() {
        rows.lock();
        var sums = rows.allSums();
        rows.clear();
        if (!sums.isEmpty()) {
            rows.add(sums);
        }
        rows.stamp(clock.instant());
    }
}
