package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Http;
import cn.shanhuo.bench.machine.Launch;
import cn.shanhuo.bench.market.Market;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

/** From the start of the process to the first product page, with data, the database already running. */
final class StartBench implements Benchmark {

    private static final int ROUNDS = 5;
    private static final String PRODUCT = "/products/" + Market.product(3);
    private static final Duration CEILING = Duration.ofMillis(2_500);

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("start");
        try (var database = setting.database()) {
            var sites = new Sites(setting, database).fill(market -> market.accounts(50)
                    .shops(50)
                    .products(1_000, 50, 100)
                    .changes(1_000, 50));
            var ours = new ArrayList<Double>();
            var line = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(startOnce(report, sites, PRODUCT, Market.title(3)));
                line.add((double) Launch.millisToPrint(PrintALine.class));
            }
            report.within("first product page", Rounds.median(ours), CEILING.toMillis(), "ms");
            double home = startOnce(report, sites, "/", "/products/");
            report.fact("to home with its lists, for which the index is built: %.0f ms, once", home);
            report.fact("the same JVM printing a line: %.0f ms", Rounds.median(line));
            report.fact("all starts: %s", ours);
            report.fact("AOT cache: %s", Launch.hasCache() ? "used" : "none");
        }
        return report;
    }

    private static double startOnce(Report report, Sites sites, String page, String words) {
        try (var site = sites.start("start", page, Map.of())) {
            if (!Http.get(site.url() + page).contains(words)) {
                report.demand(false, page + " says " + words);
            }
            return site.untilAnswer().toMillis();
        }
    }
}
