package cn.shanhuo.ledger;

import cn.shanhuo.house.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where sales are written down. Entries are added and never changed; the same fact is written once. */
@Singleton
public class Ledger {

    private final LedgerRows rows;
    private final QueueRows queue;
    private final Ids ids;
    private final Clock clock;

    Ledger(LedgerRows rows, QueueRows queue, Ids ids, Clock clock) {
        this.rows = rows;
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes an entry in the caller's transaction.
     *
     * @return false when it already stands there
     */
    @Transactional(TxType.MANDATORY)
    public boolean book(Entry entry) {
        var row = row(entry, clock.instant());
        int added = rows.insert(
                row.id(),
                row.shopId(),
                row.salesMonth(),
                row.kind(),
                row.channel(),
                row.grade(),
                row.sourceNo(),
                row.orderId(),
                row.goodsFen(),
                row.freightFen(),
                row.occurredAt(),
                row.bookedAt());
        if (added == 0) {
            return false;
        }
        queue.saveAll(List.of(new QueueRow(row.id())));
        return true;
    }

    /**
     * Writes entries of which the caller knows that none stands there yet, for it guards their source; one that does
     * stand there fails the transaction. Faster than one by one.
     */
    @Transactional(TxType.MANDATORY)
    public void bookNew(List<Entry> entries) {
        var bookedAt = clock.instant();
        var made = entries.stream().map(entry -> row(entry, bookedAt)).toList();
        rows.saveAll(made);
        queue.saveAll(made.stream().map(row -> new QueueRow(row.id())).toList());
    }

    private EntryRow row(Entry entry, Instant bookedAt) {
        return new EntryRow(
                ids.next(),
                entry.shop().value(),
                entry.month().yyyymm(),
                entry.kind().name(),
                entry.channel().name(),
                entry.grade().name(),
                entry.sourceNo(),
                entry.order().value(),
                entry.goods().fen(),
                entry.freight().fen(),
                entry.occurredAt(),
                bookedAt);
    }
}
