package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Form;
import cn.shanhuo.bench.machine.JdbcLoad;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.Market;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Whole order placements over HTTP (session, token, prices, freight, stock, order rows) beside the same rows by plain
 * JDBC: spread over many SKUs, then all on one. Both sides flush redo log and binary log at each commit.
 */
final class CheckoutBench implements Benchmark {

    /** So many that hardly anybody has several orders to pay, as in a shop whose limit on those is small. */
    private static final int BUYERS = 50_000;

    private static final int SHOPS = 100;
    private static final int SKUS = 5_000;
    private static final int STOCK = 1_000_000;
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final Duration SLICE = Duration.ofSeconds(4);
    /** Slices short enough that tables which begin empty are still as good as empty after them. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final int PAIRS = 4;
    private static final int SLOWING_AFTER = 20_000;

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("checkout");
        try (var database = setting.database();
                var site = new Sites(setting, database)
                        .fill(market -> market.accounts(BUYERS)
                                .sessions(BUYERS)
                                .addresses(BUYERS)
                                .shops(SHOPS)
                                .freeFreight(SHOPS)
                                .products(SKUS, SHOPS, STOCK))
                        .start("checkout", "/health", Map.of("shanhuo.order.unpaid-limit", "1000000"))) {
            durable(report, database);
            var button = new OrderButton(Form.of(site), BUYERS, SHOPS, SKUS);
            var load = new Counting(new Wrk(setting.folder()), site);
            var spread = new BareOrder(BUYERS, 2, random -> random % SKUS);
            Rounds.warm(site, () -> load.rate(button.spread(), SLICE));
            var early = pairs("nearly empty tables", load, button, database, spread, () -> takeAway(load, database));
            report.fact("the tables counted as empty held %d orders in the end", orders(database));
            while (orders(database) < SLOWING_AFTER) {
                load.rate(button.spread(), SLICE);
            }
            var late = compare(report, "spread over 5,000 SKUs", 0.6, load, button.spread(), database, spread);
            slowed(report, "with 20,000 orders and more", late, early);
            compare(report, "all on one SKU", 2.0, load, button.hot(), database, new BareOrder(BUYERS, 1, random -> 0));
            var last = pairs("all of these orders", load, button, database, spread, () -> settle(database));
            slowed(report, "at last, with all of these orders", last, early);
            books(report, database, load.answers);
            report.fact("resident after the load: %d MB", site.residentMegabytes());
        }
        return report;
    }

    /** The load of buyers, which remembers how many orders they were told are placed. */
    private static final class Counting {

        private final Wrk wrk;
        private final Site site;
        private long answers;

        Counting(Wrk wrk, Site site) {
            this.wrk = wrk;
            this.site = site;
        }

        double rate(String script, Duration slice) {
            var seen = wrk.run(site.url(), script, CONNECTIONS, slice);
            answers += seen.answers();
            return seen.rate();
        }
    }

    private static void durable(Report report, Database database) {
        report.demand(
                database.number("SELECT @@log_bin + @@sync_binlog + @@innodb_flush_log_at_trx_commit") == 3,
                "binary log on, sync_binlog=1, innodb_flush_log_at_trx_commit=1");
    }

    private static Rounds compare(
            Report report, String what, double mark, Counting load, String script, Database database, BareOrder bare) {
        var rounds = Rounds.ofWarmed(
                ROUNDS,
                () -> load.rate(script, SLICE),
                () -> JdbcLoad.rate(database, CONNECTIONS, SLICE, false, bare::place));
        report.row(what, rounds.ours(), rounds.limit(), "orders/s", mark);
        return rounds;
    }

    /** Ours and the limit in turn, each on tables that were prepared for it. */
    private static Rounds pairs(
            String what, Counting load, OrderButton button, Database database, BareOrder bare, Runnable before) {
        System.out.println("  " + what);
        return Rounds.ofWarmed(
                PAIRS,
                () -> {
                    before.run();
                    return load.rate(button.spread(), SHORT);
                },
                () -> {
                    before.run();
                    return JdbcLoad.rate(database, CONNECTIONS, SHORT, false, bare::place);
                });
    }

    /** Beside the limit at the same time each, since the machine does not keep its pace over minutes. */
    private static void slowed(Report report, String what, Rounds then, Rounds early) {
        report.row(what, 100 * then.ratio(), 100 * early.ratio(), "% of it", 0.8);
        report.fact(
                "%s: ours went from %.0f to %.0f orders/s, the limit from %.0f to %.0f",
                what, early.ours(), then.ours(), early.limit(), then.limit());
    }

    private static void takeAway(Counting load, Database database) {
        settle(database);
        database.empty("order_lines", "orders", "checkouts");
        database.change("UPDATE stock SET available = " + STOCK + ", reserved = 0");
        load.answers = 0;
    }

    /** Waits for what buyers who have hung up have still under way. */
    private static void settle(Database database) {
        long seen = -1;
        for (long now = orders(database); now != seen; now = orders(database)) {
            seen = now;
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private static long orders(Database database) {
        return database.number("SELECT COUNT(*) FROM orders");
    }

    /** Every piece is somewhere, and nothing stands in the books twice. */
    private static void books(Report report, Database database, long answers) {
        report.demand(
                database.number("SELECT COUNT(*) FROM checkouts WHERE buyer_id < " + Market.account(BUYERS)) >= answers,
                "whatever was answered as placed is in the database");
        report.demand(
                database.number("SELECT COUNT(*) FROM stock WHERE available + reserved + sold <> " + STOCK) == 0,
                "available + reserved + sold is the first stock, for every SKU");
        report.demand(database.number("""
                                SELECT COUNT(*) FROM stock s
                                  LEFT JOIN (SELECT sku_id, SUM(quantity) AS pieces FROM order_lines GROUP BY sku_id) l
                                         ON l.sku_id = s.sku_id
                                 WHERE s.reserved <> COALESCE(l.pieces, 0)
                                """) == 0, "what is reserved is what was ordered, for every SKU");
        report.demand(
                database.number("SELECT COUNT(*) FROM orders o WHERE NOT EXISTS"
                                + " (SELECT 1 FROM order_lines l WHERE l.order_id = o.id)")
                        == 0,
                "every order has its lines");
        report.fact("orders placed: %d", orders(database));
    }
}
