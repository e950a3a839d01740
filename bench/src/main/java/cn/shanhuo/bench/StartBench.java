package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Launch;
import cn.shanhuo.bench.market.Market;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

/** From the start of the process to the first product page, with data, the database already running. */
final class StartBench implements Benchmark {

    private static final int ROUNDS = 5;
    private static final Duration CEILING = Duration.ofMillis(2_500);

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("start");
        try (var database = setting.database()) {
            var sites = new Sites(setting, database)
                    .fill(market -> market.accounts(50).shops(50).products(1_000, 50, 100));
            var ours = new ArrayList<Double>();
            var line = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(startOnce(sites));
                line.add((double) Launch.millisToPrint(PrintALine.class));
            }
            report.within("first product page", Rounds.median(ours), CEILING.toMillis(), "ms");
            report.fact("the same JVM printing a line: %.0f ms", Rounds.median(line));
            report.fact("all starts: %s", ours);
            report.fact("AOT cache: %s", Launch.hasCache() ? "used" : "none");
        }
        return report;
    }

    private static double startOnce(Sites sites) {
        try (var site = sites.start("start", "/products/" + Market.product(3), Map.of())) {
            return site.untilAnswer().toMillis();
        }
    }
}
