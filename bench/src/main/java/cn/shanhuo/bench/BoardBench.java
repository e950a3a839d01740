package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.LedgerFacts;
import cn.shanhuo.bench.market.Market;
import java.time.Duration;

/**
 * The incubator's month and a shop's drill-down, for 1,000 shops over 36 months, with few ledger entries and with many:
 * the time of a page must not grow with them. One officer's browser asks at a time, as 2–5 people do.
 */
final class BoardBench implements Benchmark {

    private static final int SHOPS = 1_000;
    private static final int MONTHS = 36;
    private static final int FEW = 50_000;
    private static final int MANY = 5_000_000;
    private static final int CONNECTIONS = 2;
    /** Slices of load before anything is measured, or the few entries would be read by a colder JVM than the many. */
    private static final int WARMING = 8;

    private static final Duration SLICE = Duration.ofSeconds(5);
    private static final double CEILING = 50;
    private static final double APART = 1.2;
    private static final long SHOP = Market.shop(500);

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("board");
        try (var database = setting.database()) {
            var sites = new Sites(setting, database)
                    .fill(market -> market.accounts(SHOPS).sessions(1).shops(SHOPS));
            database.change("INSERT INTO account_roles (account_id, role, granted_at) VALUES (" + Market.account(0)
                    + ", 'HEAD', UTC_TIMESTAMP(3))");
            try (var site = sites.start("board")) {
                var wrk = new Wrk(setting.folder());
                var few = slowest(report, database, site, wrk, FEW);
                var many = slowest(report, database, site, wrk, MANY);
                report.within("board: p99s apart", apart(few.board(), many.board()), APART, "times");
                report.within("drill-down: p99s apart", apart(few.month(), many.month()), APART, "times");
            }
        }
        return report;
    }

    /** The slowest of a hundred, in milliseconds. */
    private record Times(double board, double month) {}

    private static Times slowest(Report report, Database database, Site site, Wrk wrk, int entries) {
        LedgerFacts.spread(database, entries, SHOPS, MONTHS, SHOP);
        for (int slice = 0; slice < (entries == FEW ? WARMING : 1); slice++) {
            wrk.run(board(site), SCRIPT, CONNECTIONS, SLICE);
            wrk.run(month(site), SCRIPT, CONNECTIONS, SLICE);
        }
        return new Times(
                measure(report, wrk, "board, " + entries + " entries", board(site)),
                measure(report, wrk, "drill-down, " + entries + " entries", month(site)));
    }

    /** How many times the one is the other, whichever is greater: quicker with more entries would be as odd as slower. */
    private static double apart(double one, double other) {
        return Math.max(one / other, other / one);
    }

    private static String board(Site site) {
        return site.url() + "/incubator/months/" + LedgerFacts.yyyymm();
    }

    private static String month(Site site) {
        return site.url() + "/incubator/shops/" + SHOP + "/months/" + LedgerFacts.yyyymm();
    }

    private static double measure(Report report, Wrk wrk, String what, String url) {
        double p99 = millis(wrk.run(url, SCRIPT, CONNECTIONS, SLICE).p99());
        report.within(what + " p99", p99, CEILING, "ms");
        return p99;
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private static final String SCRIPT = """
            function request()
              return wrk.format("GET", nil, { ["Cookie"] = "session=%s" })
            end
            function correct(status, headers, body) return status == 200 and #body > 5000 end
            """.formatted(Market.session(0));
}
