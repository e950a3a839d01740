package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Buyers who order, over and over. It remembers how many orders they were told are placed. */
final class OrderLoad {

    static final int CONNECTIONS = 32;

    private static final Duration SETTLING = Duration.ofMillis(300);

    private final Wrk wrk;
    private final Site site;
    private final Database database;
    private long answers;

    OrderLoad(Wrk wrk, Site site, Database database) {
        this.wrk = wrk;
        this.site = site;
        this.database = database;
    }

    double rate(String script, Duration slice) {
        var seen = wrk.run(site.url(), script, CONNECTIONS, slice);
        answers += seen.answers();
        return seen.rate();
    }

    /** Orders of which a buyer was told that they are placed. */
    long answers() {
        return answers;
    }

    long orders() {
        return database.number("SELECT COUNT(*) FROM orders");
    }

    /** Takes all orders out and forgets the answers, as if nobody had ordered yet; the stock stays as it is. */
    void takeOut() {
        settle();
        database.empty("order_lines", "orders", "checkouts");
        answers = 0;
    }

    /** Waits for orders that are still being placed for buyers who hung up. */
    void settle() {
        long seen = -1;
        for (long now = orders(); now != seen; now = orders()) {
            seen = now;
            LockSupport.parkNanos(SETTLING.toNanos());
        }
    }

    /** The same buyers, whose orders do not count here. */
    OrderLoad uncounted() {
        return new OrderLoad(wrk, site, database);
    }
}
