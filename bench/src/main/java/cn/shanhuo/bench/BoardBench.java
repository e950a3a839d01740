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
    private static final Duration SLICE = Duration.ofSeconds(5);
    private static final double CEILING = 50;

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
                report.within("board: growth of the p99", many.board() / few.board(), 1.2, "times");
                report.within("drill-down: growth of the p99", many.month() / few.month(), 1.2, "times");
            }
        }
        return report;
    }

    /** The slowest of a hundred, in milliseconds. */
    private record Times(double board, double month) {}

    private static Times slowest(Report report, Database database, Site site, Wrk wrk, int entries) {
        LedgerFacts.spread(database, entries, SHOPS, MONTHS);
        int yyyymm = LedgerFacts.lastMonth().getYear() * 100
                + LedgerFacts.lastMonth().getMonthValue();
        var board = measure(report, wrk, "board, " + entries + " entries", site.url() + "/incubator/months/" + yyyymm);
        var month = measure(
                report,
                wrk,
                "drill-down, " + entries + " entries",
                site.url() + "/incubator/shops/" + Market.shop(500) + "/months/" + yyyymm);
        return new Times(millis(board.p99()), millis(month.p99()));
    }

    private static Wrk.Measured measure(Report report, Wrk wrk, String what, String url) {
        wrk.run(url, SCRIPT, CONNECTIONS, SLICE);
        wrk.run(url, SCRIPT, CONNECTIONS, SLICE);
        var measured = wrk.run(url, SCRIPT, CONNECTIONS, SLICE);
        report.within(what + " p99", millis(measured.p99()), CEILING, "ms");
        return measured;
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
