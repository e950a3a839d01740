package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Form;
import cn.shanhuo.bench.machine.JdbcLoad;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.Market;
import java.time.Duration;
import java.util.Map;

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
    private static final int ROUNDS = 3;
    private static final Duration SLICE = Duration.ofSeconds(4);

    private static final int PAIRS = 12;
    private static final int PAIRS_IN_THE_END = 5;
    private static final long MANY_ORDERS = 20_000;
    /** A product of which there are few pieces in the end. */
    private static final int SCARCE = 1;

    private static final int FEW_PIECES = 2_000;
    /** Indexes that are deeper cost a little; more than a fifth would be a search through the orders. */
    private static final double NOT_SLOWED = 0.8;

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
            var load = new OrderLoad(new Wrk(setting.folder()), site, database);
            var spread = new BareOrder(BUYERS, 2, random -> random % SKUS);
            Rounds.warmLimit(() -> limit(database, spread));
            Rounds.warm(site, () -> load.rate(button.spread(), SLICE));
            load.takeOut();
            database.change("UPDATE stock SET available = " + STOCK + ", reserved = 0");
            while (load.orders() < MANY_ORDERS) {
                load.rate(button.spread(), SLICE);
            }
            var growth = new Growth(load, button.spread(), database);
            slowed(report, load.orders(), growth.seen(PAIRS));
            compare(report, "spread over 5,000 SKUs", 0.6, load, button.spread(), database, spread);
            compare(report, "all on one SKU", 2.0, load, button.hot(), database, new BareOrder(BUYERS, 1, random -> 0));
            slowedInTheEnd(report, load, growth.seen(PAIRS_IN_THE_END));
            books(report, database, load.answers());
            lastPieces(report, database, load, button);
            report.fact("resident after the load: %d MB", site.residentMegabytes());
        }
        return report;
    }

    private static void durable(Report report, Database database) {
        report.demand(
                database.number("SELECT @@log_bin + @@sync_binlog + @@innodb_flush_log_at_trx_commit") == 3,
                "binary log on, sync_binlog=1, innodb_flush_log_at_trx_commit=1");
    }

    private static void slowed(Report report, long orders, Rounds growth) {
        report.row(
                "with %,d orders and more, beside none".formatted(orders),
                growth.ours(),
                growth.limit(),
                "orders/s",
                NOT_SLOWED);
    }

    private static void slowedInTheEnd(Report report, OrderLoad load, Rounds growth) {
        report.fact(
                "with %,d orders %,.0f orders/s, beside %,.0f with none: %.2f",
                load.orders(), growth.ours(), growth.limit(), growth.ratio());
    }

    private static void compare(
            Report report, String what, double mark, OrderLoad load, String script, Database database, BareOrder bare) {
        var rounds = Rounds.ofWarmed(ROUNDS, () -> load.rate(script, SLICE), () -> limit(database, bare));
        report.row(what, rounds.ours(), rounds.limit(), "orders/s", mark);
    }

    private static double limit(Database database, BareOrder bare) {
        return JdbcLoad.rate(database, OrderLoad.CONNECTIONS, SLICE, false, bare::place);
    }

    /** Every piece is somewhere, and nothing stands in the books twice. */
    private static void books(Report report, Database database, long answers) {
        report.demand(
                database.number(
                                "SELECT COUNT(*) FROM checkouts c JOIN orders o ON o.checkout_id = c.id WHERE c.buyer_id < "
                                        + Market.account(BUYERS))
                        >= answers,
                "as many orders as were answered as placed are in the database");
        report.demand(
                database.number("SELECT COUNT(*) FROM checkouts c WHERE NOT EXISTS"
                                + " (SELECT 1 FROM orders o WHERE o.checkout_id = c.id)")
                        == 0,
                "every checkout has its order");
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
        report.fact("orders placed: %d", database.number("SELECT COUNT(*) FROM orders"));
    }

    /** Of a product with few pieces just these are sold, however many more are asked for. */
    private static void lastPieces(Report report, Database database, OrderLoad load, OrderButton button) {
        long sku = Market.sku(SCARCE);
        var ordered = "SELECT COALESCE(SUM(quantity), 0) FROM order_lines WHERE sku_id = " + sku;
        load.settle();
        long before = database.number(ordered);
        database.change("UPDATE stock SET available = " + FEW_PIECES + ", reserved = 0 WHERE sku_id = " + sku);
        load.rate(button.untilGone(SCARCE), SLICE);
        load.settle();
        report.demand(
                database.number(ordered) - before == FEW_PIECES
                        && database.number("SELECT available FROM stock WHERE sku_id = " + sku) == 0
                        && database.number("SELECT reserved FROM stock WHERE sku_id = " + sku) == FEW_PIECES,
                "of %,d pieces that more buyers wanted just as many were sold".formatted(FEW_PIECES));
    }
}
