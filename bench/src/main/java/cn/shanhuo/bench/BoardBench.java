package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.LedgerFacts;
import cn.shanhuo.bench.market.Market;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The incubator's month and a shop's drill-down, for 1,000 shops over 36 months, with few ledger entries and with many:
 * the time of a page must not grow with them. Each has a database and a site of its own, asked in turn: what two JVMs
 * compile differently lies between them too. One officer's browser asks at a time, as 2–5 people do.
 */
final class BoardBench implements Benchmark {

    private static final int SHOPS = 1_000;
    private static final int MONTHS = 36;
    private static final int FEW = 50_000;
    private static final int MANY = 5_000_000;
    private static final int CONNECTIONS = 2;
    private static final int ROUNDS = 5;
    private static final Duration SLICE = Duration.ofSeconds(3);
    private static final double CEILING = 50;
    private static final double APART = 1.2;
    private static final long SHOP = Market.shop(500);

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("board");
        try (var database = setting.database();
                var another = database.another();
                var few = open(setting, database, FEW);
                var many = open(setting, another, MANY)) {
            var offices = List.of(
                    new Office(new Wrk(setting.folder()), few, new ArrayList<>()),
                    new Office(new Wrk(setting.folder()), many, new ArrayList<>()));
            offices.parallelStream()
                    .forEach(office ->
                            Rounds.warm(office.site(), () -> office.both().board()));
            for (int round = 0; round < ROUNDS; round++) {
                var order = round % 2 == 0 ? offices : offices.reversed();
                order.forEach(office -> office.seen().add(office.both()));
            }
            compare(report, "board", offices, Times::board);
            compare(report, "drill-down", offices, Times::month);
        }
        return report;
    }

    private static Site open(Bench.Setting setting, Database database, int entries) {
        var sites = new Sites(setting, database)
                .fill(market -> market.accounts(SHOPS).sessions(1).shops(SHOPS));
        database.change("INSERT INTO account_roles (account_id, role, granted_at) VALUES (" + Market.account(0)
                + ", 'HEAD', UTC_TIMESTAMP(3))");
        LedgerFacts.spread(database, entries, SHOPS, MONTHS, SHOP);
        return sites.start("board-" + entries);
    }

    private static void compare(Report report, String page, List<Office> offices, Function<Times, Double> time) {
        double few = offices.getFirst().median(time);
        double many = offices.getLast().median(time);
        report.within(page + ", " + FEW + " entries p99", few, CEILING, "ms");
        report.within(page + ", " + MANY + " entries p99", many, CEILING, "ms");
        report.within(page + ": p99s apart", apart(few, many), APART, "times");
        offices.forEach(office -> report.fact(
                "%s: %s",
                page, office.seen().stream().map(time).map("%.1f ms"::formatted).toList()));
    }

    /** The slowest of a hundred, in milliseconds. */
    private record Times(double board, double month) {}

    /**
     * An officer's browser, on a site with few entries or with many.
     *
     * @param seen what was measured
     */
    private record Office(Wrk wrk, Site site, List<Times> seen) {

        double median(Function<Times, Double> time) {
            return Rounds.median(seen.stream().map(time).toList());
        }

        /** A slice of the board, and one of the drill-down. */
        Times both() {
            return new Times(
                    p99("/incubator/months/" + LedgerFacts.yyyymm()),
                    p99("/incubator/shops/" + SHOP + "/months/" + LedgerFacts.yyyymm()));
        }

        private double p99(String path) {
            return wrk.run(site.url() + path, SCRIPT, CONNECTIONS, SLICE).p99().toNanos() / 1e6;
        }
    }

    /** How many times the one is the other, whichever is greater: quicker with more entries would be as odd as slower. */
    private static double apart(double one, double other) {
        return Math.max(one / other, other / one);
    }

    private static final String SCRIPT = """
            function request()
              return wrk.format("GET", nil, { ["Cookie"] = "session=%s" })
            end
            function correct(status, headers, body) return status == 200 and #body > 5000 end
            """.formatted(Market.session(0));
}
