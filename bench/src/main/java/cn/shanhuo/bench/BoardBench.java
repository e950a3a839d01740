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
import java.util.stream.Stream;

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
    /** Slices of load before anything is measured; what the JVM gains later falls on few and on many alike. */
    private static final int WARMING = 5;

    /** Slices with few entries before those with many, and as many after them; with many there are as many in all. */
    private static final int ROUNDS = 3;

    private static final Duration SLICE = Duration.ofSeconds(3);
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
                var asked = new Asked(new Wrk(setting.folder()), site);
                spread(database, FEW);
                for (int slice = 0; slice < WARMING; slice++) {
                    asked.both();
                }
                compare(report, asked, database);
            }
        }
        return report;
    }

    /** Few entries, many, and the same few again: whatever else changes in the meantime falls on both sides. */
    private static void compare(Report report, Asked asked, Database database) {
        var few = new ArrayList<>(slowest(asked, database, FEW, ROUNDS));
        var many = slowest(asked, database, MANY, 2 * ROUNDS);
        few.addAll(slowest(asked, database, FEW, ROUNDS));
        compare(report, "board", few, many, Times::board);
        compare(report, "drill-down", few, many, Times::month);
    }

    private static void compare(
            Report report, String page, List<Times> few, List<Times> many, Function<Times, Double> time) {
        double withFew = Rounds.median(few.stream().map(time).toList());
        double withMany = Rounds.median(many.stream().map(time).toList());
        report.within(page + ", " + FEW + " entries p99", withFew, CEILING, "ms");
        report.within(page + ", " + MANY + " entries p99", withMany, CEILING, "ms");
        report.within(page + ": p99s apart", apart(withFew, withMany), APART, "times");
    }

    private static List<Times> slowest(Asked asked, Database database, int entries, int rounds) {
        spread(database, entries);
        asked.both(); // the first look at new tables
        return Stream.generate(asked::both).limit(rounds).toList();
    }

    private static void spread(Database database, int entries) {
        LedgerFacts.spread(database, entries, SHOPS, MONTHS, SHOP);
    }

    /** The slowest of a hundred, in milliseconds. */
    private record Times(double board, double month) {}

    /** An officer's browser. */
    private record Asked(Wrk wrk, Site site) {

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
