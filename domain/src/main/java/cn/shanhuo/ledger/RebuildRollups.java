package cn.shanhuo.ledger;

import cn.shanhuo.catalog.CatalogueChanges;
import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.shop.ShopId;
import java.time.Clock;

/**
 * Adds up the months and the pieces sold anew from all entries but those in the queue, which the roll-up adds as always; so the figures are
 * the same to the fen as those kept up to date, also while sales go on.
 */
@UseCase
public class RebuildRollups {

    private final RollupRows rows;
    private final SoldRows soldRows;
    private final QueueRows queue;
    private final CatalogueChanges changes;
    private final Clock clock;

    RebuildRollups(RollupRows rows, SoldRows soldRows, QueueRows queue, CatalogueChanges changes, Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.soldRows = soldRows;
        this.queue = queue;
        this.clock = clock;
    }

    public void rebuild() {
        rows.lock();
        var sums = rows.allSums();
        rows.clear();
        if (!sums.isEmpty()) {
            rows.add(sums);
        }
        countSold();
        rows.stamp(queue.waitingSince().orElseGet(clock::instant));
    }

    private void countSold() {
        var miscounted = soldRows.miscounted();
        if (!miscounted.isEmpty()) {
            soldRows.count(miscounted);
            miscounted.forEach(row -> changes.record(new ShopId(row.shopId()), new ProductId(row.id())));
        }
    }
}
