package cn.shanhuo.ledger;

import cn.shanhuo.house.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Where sales are written down. Entries are added and never changed; the same fact is written once. */
@Singleton
public class Ledger {

    private final LedgerRows rows;
    private final Ids ids;
    private final Clock clock;

    Ledger(LedgerRows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes an entry in the caller's transaction.
     *
     * @return false when it already stands there
     */
    public boolean book(Entry entry) {
        long id = ids.next();
        int written = rows.insert(
                id, entry.shop().value(), entry.month().yyyymm(), entry.kind().name(), entry.channel().name(),
                entry.grade().name(), entry.sourceNo(), entry.order().value(), entry.goods().fen(),
                entry.freight().fen(), entry.occurredAt(), clock.instant());
        if (written == 0) {
            return false;
        }
        rows.queue(id);
        return true;
    }
}
