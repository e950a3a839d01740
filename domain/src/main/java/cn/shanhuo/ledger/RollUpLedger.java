package cn.shanhuo.ledger;

import cn.shanhuo.catalog.CatalogueChanges;
import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.shop.ShopId;
import java.time.Clock;

/**
 * Adds the entries that are not yet in the months to them, and the pieces sold to their products. An entry leaves the
 * queue in the transaction that adds it up, so it is added once, whatever breaks in between.
 */
@UseCase
public class RollUpLedger {

    private static final int MOST_AT_ONCE = 1000;

    private final QueueRows queue;
    private final RollupRows rows;
    private final SoldRows soldRows;
    private final CatalogueChanges changes;
    private final Clock clock;

    RollUpLedger(QueueRows queue, RollupRows rows, SoldRows soldRows, CatalogueChanges changes, Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.soldRows = soldRows;
        this.changes = changes;
        this.clock = clock;
    }

    /** @return how many entries were added up; call again while it is not zero */
    public int rollUp() {
        rows.lock();
        var entries = queue.next(MOST_AT_ONCE);
        if (!entries.isEmpty()) {
            rows.add(rows.sums(entries));
            queue.remove(entries);
            var sold = soldRows.sold(entries).stream()
                    .filter(row -> row.pieces() != 0)
                    .toList();
            if (!sold.isEmpty()) {
                soldRows.addSold(sold);
                sold.forEach(row -> changes.record(new ShopId(row.shopId()), new ProductId(row.id())));
            }
        }
        rows.stamp(queue.waitingSince().orElseGet(clock::instant));
        return entries.size();
    }
}
