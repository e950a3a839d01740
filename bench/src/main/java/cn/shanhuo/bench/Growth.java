package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import java.time.Duration;

/**
 * Whether orders that are there slow down those that come: the same buyers at the same site, while emptied tables stand in
 * the place of the full ones every few seconds.
 */
final class Growth {

    /** So short that tables which began empty hold some thousands of orders at its end, not some ten thousands. */
    private static final Duration SLICE = Duration.ofSeconds(1);

    private static final String STOCK = "stock";

    private final OrderLoad load;
    private final OrderLoad elsewhere;
    private final String script;
    private final SpareTables spare;

    Growth(OrderLoad load, String script, Database database) {
        this.load = load;
        this.elsewhere = load.uncounted();
        this.script = script;
        this.spare = new SpareTables(database, "checkouts", "orders", "order_lines", STOCK);
        spare.copy(STOCK);
    }

    /** The rate in the full tables, and in emptied ones. */
    Rounds seen(int pairs) {
        return Rounds.ofWarmed(pairs, () -> rate(load), this::rateInEmptied);
    }

    private double rateInEmptied() {
        return spare.inPlace(() -> {
            elsewhere.takeOut();
            double rate = rate(elsewhere);
            if (elsewhere.orders() < elsewhere.answers() || elsewhere.orders() >= load.answers()) {
                throw new IllegalStateException("The tables were not exchanged");
            }
            return rate;
        });
    }

    /** Statements are prepared anew for other tables: the first slice does not count. */
    private double rate(OrderLoad buyers) {
        buyers.rate(script, SLICE);
        double rate = buyers.rate(script, SLICE);
        buyers.settle();
        return rate;
    }
}
