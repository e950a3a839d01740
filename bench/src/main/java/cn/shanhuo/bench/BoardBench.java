package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Http;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.LedgerFacts;
import cn.shanhuo.bench.market.Market;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The incubator's month and a shop's drill-down, for 1,000 shops over 36 months, with few ledger entries and with many:
 * the time of a page must not grow with them. One site is asked, whose tables are exchanged in between: two JVMs would
 * compile differently. One officer's browser asks at a time, as 2–5 people do.
 */
final class BoardBench implements Benchmark {

    private static final int SHOPS = 1_000;
    private static final int MONTHS = 36;
    private static final int FEW = 50_000;
    private static final int MANY = 5_000_000;
    private static final int CONNECTIONS = 2;
    private static final int ROUNDS = 9;
    private static final Duration SLICE = Duration.ofSeconds(2);
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
            spread(database, FEW);
            var full = new SpareTables(database, "ledger_entries", "shop_months");
            full.inPlace(() -> spread(database, MANY));
            try (var site = sites.start("board")) {
                measure(report, new Office(new Wrk(setting.folder()), site), full);
            }
        }
        return report;
    }

    private static int spread(Database database, int entries) {
        LedgerFacts.spread(database, entries, SHOPS, MONTHS, SHOP);
        return entries;
    }

    private static void measure(Report report, Office office, SpareTables full) {
        var few = new ArrayList<Times>();
        var many = new ArrayList<Times>();
        var ofFew = office.sums();
        var ofMany = full.inPlace(office::sums);
        report.demand(!ofFew.equals(ofMany), "the pages show the entries that are there, at once");
        Rounds.warm(
                office.site(),
                () -> office.both().board() + full.inPlace(office::both).board());
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
        report.fact("%s, in milliseconds: %s beside %s", page, ofFew, ofMany);
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

    /** An officer's browser. */
    private record Office(Wrk wrk, Site site) {

        private static final Pattern SUM = Pattern.compile("¥[\\d,.]+");
        private static final String BOARD = "/incubator/months/" + LedgerFacts.yyyymm();
        private static final String MONTH = "/incubator/shops/" + SHOP + "/months/" + LedgerFacts.yyyymm();

        /** A slice of the board, and one of the drill-down. */
        Times both() {
            return new Times(p99(BOARD), p99(MONTH));
        }

        private double p99(String path) {
            return wrk.run(site.url() + path, SCRIPT, CONNECTIONS, SLICE).p99().toNanos() / 1e6;
        }

        /** What amounts to anything on the two pages. */
        List<String> sums() {
            return Stream.of(BOARD, MONTH)
                    .flatMap(path -> SUM.matcher(Http.get(site.url() + path, "Cookie", SIGNED_IN))
                            .results())
                    .map(MatchResult::group)
                    .toList();
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
