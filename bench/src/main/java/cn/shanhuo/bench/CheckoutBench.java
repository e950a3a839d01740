package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Form;
import cn.shanhuo.bench.machine.JdbcLoad;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.Market;
import java.time.Duration;
import java.util.List;
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
    /** Slices after which tables that began empty hold some thousands of orders, not some ten thousands. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    /** Statements are prepared anew for emptied tables; that is not measured. */
    private static final Duration PREPARING = Duration.ofSeconds(1);

    private static final int PAIRS = 3;
    private static final long MANY_ORDERS = 20_000;

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
            var pace = new Pace(database);
            Rounds.warmLimit(() -> JdbcLoad.rate(database, CONNECTIONS, SLICE, false, spread::place));
            Rounds.warm(site, () -> load.rate(button.spread(), SLICE));
            var early = besidePace(load, button, pace, () -> takeAway(load, database));
            report.fact("tables counted as nearly empty held up to %d orders", orders(database));
            compare(report, "spread over 5,000 SKUs", 0.6, load, button.spread(), database, spread);
            compare(report, "all on one SKU", 2.0, load, button.hot(), database, new BareOrder(BUYERS, 1, random -> 0));
            slowed(report, besidePace(load, button, pace, () -> settle(database)), early, orders(database));
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

    private static void compare(
            Report report, String what, double mark, Counting load, String script, Database database, BareOrder bare) {
        var rounds = Rounds.ofWarmed(
                ROUNDS,
                () -> load.rate(script, SLICE),
                () -> JdbcLoad.rate(database, CONNECTIONS, SLICE, false, bare::place));
        report.row(what, rounds.ours(), rounds.limit(), "orders/s", mark);
    }

    /**
     * How fast the machine is just now, which does not keep its pace over minutes: orders by plain JDBC into copies of the
     * tables that are emptied before each slice, so that how many orders there are makes no difference to it.
     */
    private static final class Pace {

        private static final String COPY = "_of_pace";
        private final Database database;
        private final BareOrder bare = new BareOrder(BUYERS, 2, random -> random % SKUS, COPY);

        Pace(Database database) {
            this.database = database;
            for (var table : List.of("checkouts", "orders", "order_lines", "stock")) {
                database.change("CREATE TABLE " + table + COPY + " LIKE " + table);
            }
            database.change("INSERT INTO stock" + COPY + " SELECT * FROM stock");
        }

        double rate() {
            settle(database);
            database.empty("checkouts" + COPY, "orders" + COPY, "order_lines" + COPY);
            return JdbcLoad.rate(database, CONNECTIONS, SHORT, false, bare::place);
        }
    }

    private static Rounds besidePace(Counting load, OrderButton button, Pace pace, Runnable before) {
        return Rounds.ofWarmed(
                PAIRS,
                () -> {
                    before.run();
                    load.rate(button.spread(), PREPARING);
                    return load.rate(button.spread(), SHORT);
                },
                pace::rate);
    }

    private static void slowed(Report report, Rounds then, Rounds early, long orders) {
        report.demand(orders >= MANY_ORDERS, "there are more than " + MANY_ORDERS + " orders in the end");
        report.row(
                "with " + orders + " orders in the tables", 100 * then.ratio(), 100 * early.ratio(), "% of pace", 0.8);
        report.fact(
                "with these, ours went from %.0f to %.0f orders/s, the machine's pace from %.0f to %.0f",
                early.ours(), then.ours(), early.limit(), then.limit());
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
