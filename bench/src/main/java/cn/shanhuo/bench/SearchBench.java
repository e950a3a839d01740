package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Http;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Search pages over HTTP beside Lucene alone. People's queries repeat: seven in ten are among two hundred popular ones,
 * the rest hardly ever come again, with filters and orders among them. Every query finds something.
 */
final class SearchBench implements Benchmark {

    private static final int MANY = 20_000;
    private static final int FEW = 500;
    private static final int SHOPS = 100;
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final int QUERIES = 60_000;
    private static final Duration SLICE = Duration.ofSeconds(3);
    private static final List<String> WORDS = List.of(
            "腊肉", "土蜂蜜", "绞股蓝", "鲜竹笋", "龙须茶", "包谷糖", "苦荞米", "魔芋豆腐", "香菇", "土鸡蛋", "秋河", "松树庙", "蒋家坪", "larou", "fengmi",
            "jgl", "lr", "zhusun", "tujidan", "xianggu");
    /** The category in which each of the first words is found. */
    private static final List<String> CATEGORIES = List.of(
            "cured-meat",
            "honey",
            "gynostemma",
            "bamboo-shoots",
            "gynostemma",
            "sweets",
            "grain",
            "konjac",
            "dried",
            "eggs");

    private static final List<String> SORTS = List.of("", "&sort=price-up", "&sort=newest", "&sort=sold");

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("search");
        double many = onShelves(setting, MANY, (site, load, database) -> besideLucene(report, load, site, database));
        double few = onShelves(setting, FEW, (site, load, _) -> alone(load, site));
        report.row("20,000 goods beside 500", many, few, "pages/s", 0.7);
        return report;
    }

    /** What is measured of a site that has so many goods. */
    private interface Measure {
        double rate(Site site, Load load, Database database);
    }

    private static double onShelves(Bench.Setting setting, int goods, Measure measure) {
        try (var database = setting.database();
                var site = new Sites(setting, database)
                        .fill(market -> market.accounts(SHOPS).shops(SHOPS).products(goods, SHOPS, 1_000))
                        .start("search-" + goods)) {
            awaitIndex(site);
            return measure.rate(site, new Load(new Wrk(setting.folder()), site.url(), setting.folder()), database);
        }
    }

    private static double besideLucene(Report report, Load load, Site site, Database database) {
        var words = WORDS.subList(0, 13);
        var slowest = new ArrayList<Double>();
        try (var bare = new BareSearch(database)) {
            var mixed = load.of(queries(0.7));
            var rounds = Rounds.inTurn(
                    site,
                    ROUNDS,
                    () -> {
                        var seen = mixed.get();
                        slowest.add(millis(seen.p99()));
                        return seen.rate();
                    },
                    () -> bare.rate(words, SLICE));
            report.row("mixed queries", rounds.ours(), rounds.limit(), "pages/s", 0.3);
            var measured = slowest.subList(slowest.size() - ROUNDS, slowest.size()); // the others warmed up
            report.within("p99 at 32 connections", Rounds.median(measured), 25, "ms");
            var never = load.of(queries(0)).get();
            report.fact("no query ever repeated: %.0f pages/s, p99 %.1f ms", never.rate(), millis(never.p99()));
            return rounds.ours();
        }
    }

    /** Ours is compared with ours here: no limit stands beside it. */
    private static double alone(Load load, Site site) {
        var mixed = load.of(queries(0.7));
        return Rounds.alone(site, ROUNDS, () -> mixed.get().rate());
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    /** Searches that are asked for all at once. */
    private record Load(Wrk wrk, String url, Path folder) {

        /** A slice in which these are asked for. */
        Supplier<Wrk.Measured> of(List<String> queries) {
            var script = script(folder, queries);
            return () -> wrk.run(url, script, CONNECTIONS, SLICE);
        }
    }

    private static void awaitIndex(Site site) {
        for (int i = 0; i < 200; i++) {
            if (Http.get(site.url() + "/search?q=larou").contains("/products/")) {
                return;
            }
            Bench.must(() -> {
                Thread.sleep(100);
                return true;
            });
        }
        throw new IllegalStateException("The search finds nothing");
    }

    /** @param popular the share of queries that are among the two hundred popular ones */
    private static List<String> queries(double popular) {
        var random = new Random(20261123);
        var usual = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            usual.add(query(random, i));
        }
        var all = new ArrayList<String>();
        for (int i = 0; i < QUERIES; i++) {
            all.add(random.nextDouble() < popular ? usual.get(random.nextInt(usual.size())) : query(random, 1_000 + i));
        }
        return all;
    }

    private static String query(Random random, int number) {
        int which = random.nextInt(WORDS.size());
        var word = URLEncoder.encode(WORDS.get(which), StandardCharsets.UTF_8);
        var category = which < CATEGORIES.size() && random.nextInt(3) == 0 ? "&category=" + CATEGORIES.get(which) : "";
        return "/search?q=" + word + category + SORTS.get(random.nextInt(SORTS.size())) + "&to=" + (100 + number);
    }

    private static String script(Path folder, List<String> queries) {
        var file = Bench.must(() -> Files.write(Files.createTempFile(folder, "queries", ".txt"), queries));
        return """
               local queries = {}
               for line in io.lines("%s") do queries[#queries + 1] = line end
               local n = math.random(0, #queries)
               function request()
                 n = n %% #queries + 1
                 return wrk.format("GET", queries[n])
               end
               function correct(status, headers, body)
                 return status == 200 and string.find(body, '<h2 class="soft small">', 1, true) ~= nil
               end
               """.formatted(file);
    }
}
