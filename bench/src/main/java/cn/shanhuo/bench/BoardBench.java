package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Http;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.LedgerFacts;
import cn.shanhuo.bench.market.Market;
import cn.shanhuo.money.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The incubator's month and a shop's drill-down, for 1,000 shops over 36 months, with few ledger entries and with many:
 * the time of a page must not grow with them. One site is asked, whose tables are exchanged in between: two JVMs would
 * compile differently. Two officers' browsers ask at a time; 2–5 people work there.
 */
final class BoardBench implements Benchmark {

    private static final int SHOPS = 1_000;
    private static final int MONTHS = 36;
    private static final int FEW = 50_000;
    private static final int MANY = 5_000_000;
    private static final int CONNECTIONS = 2;
    private static final int ROUNDS = 7;
    private static final Duration SLICE = Duration.ofSeconds(2);
    /** Statements are prepared anew for other tables; that is not measured. */
    private static final Duration PREPARING = Duration.ofSeconds(1);

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
            LedgerFacts.spread(database, FEW, SHOPS, MONTHS, SHOP);
            var full = new SpareTables(database, "ledger_entries", "shop_months");
            full.fill(() -> LedgerFacts.spread(database, MANY, SHOPS, MONTHS, SHOP));
            try (var site = sites.start("board")) {
                measure(report, database, new Office(new Wrk(setting.folder()), site), full);
            }
        }
        return report;
    }

    private static void measure(Report report, Database database, Office office, SpareTables full) {
        report.demand(
                office.shows(database) && full.inPlace(() -> office.shows(database)),
                "board and drill-down show the sums of the entries that are there, at once");
        Rounds.warm(
                office.site(),
                () -> office.both().board() + full.inPlace(office::both).board());
        var few = new ArrayList<Times>();
        var many = new ArrayList<Times>();
        for (int round = 0; round < ROUNDS; round++) {
            few.add(office.both());
            many.add(full.inPlace(office::both));
        }
        compare(report, "board", few, many, Times::board);
        compare(report, "drill-down", few, many, Times::month);
    }

    private static void compare(
            Report report, String page, List<Times> few, List<Times> many, Function<Times, Double> time) {
        var ofFew = few.stream().map(time).toList();
        var ofMany = many.stream().map(time).toList();
        report.within(page + ", " + FEW + " entries p99", Rounds.median(ofFew), CEILING, "ms");
        report.within(page + ", " + MANY + " entries p99", Rounds.median(ofMany), CEILING, "ms");
        report.within(page + ": p99s apart", apart(ofFew, ofMany), APART, "times");
        report.fact("%s: %s beside %s", page, millis(ofFew), millis(ofMany));
    }

    private static List<String> millis(List<Double> times) {
        return times.stream().map("%.1f ms"::formatted).toList();
    }

    /** How many times the one is the other, whichever is greater: quicker with more entries would be as odd as slower. */
    private static double apart(List<Double> few, List<Double> many) {
        double times = Rounds.median(IntStream.range(0, ROUNDS)
                .mapToObj(round -> many.get(round) / few.get(round))
                .toList());
        return Math.max(times, 1 / times);
    }

    /** The slowest of a hundred, in milliseconds. */
    private record Times(double board, double month) {}

    /** The officers' browsers. */
    private record Office(Wrk wrk, Site site) {

        private static final String BOARD = "/incubator/months/" + LedgerFacts.yyyymm();
        private static final String MONTH = "/incubator/shops/" + SHOP + "/months/" + LedgerFacts.yyyymm();

        /** A slice of the board, and one of the drill-down. */
        Times both() {
            return new Times(p99(BOARD), p99(MONTH));
        }

        private double p99(String path) {
            wrk.run(site.url() + path, SCRIPT, CONNECTIONS, PREPARING);
            return wrk.run(site.url() + path, SCRIPT, CONNECTIONS, SLICE).p99().toNanos() / 1e6;
        }

        /** Whether the sums of the month stand on the two pages. */
        boolean shows(Database database) {
            var sum = "SELECT SUM(goods_fen) FROM ledger_entries WHERE sales_month = " + LedgerFacts.yyyymm();
            return shows(BOARD, database.number(sum)) && shows(MONTH, database.number(sum + " AND shop_id = " + SHOP));
        }

        private boolean shows(String path, long fen) {
            return Http.get(site.url() + path, "Cookie", SIGNED_IN).contains(new Money(fen).display());
        }
    }

    private static final String SIGNED_IN = "session=" + Market.session(0);

    /** A page must have its fifty rows, and a head above them. */
    private static final String SCRIPT = """
            function request()
              return wrk.format("GET", nil, { ["Cookie"] = "%s" })
            end
            function correct(status, headers, body)
              return status == 200 and select(2, string.gsub(body, "<tr", "")) > 50
            end
            """.formatted(SIGNED_IN);
}
