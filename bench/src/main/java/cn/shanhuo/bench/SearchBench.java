package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Search pages over HTTP beside Lucene alone. People's queries repeat: seven in ten are among two hundred popular ones,
 * the rest hardly ever come again, with filters and orders among them. Every query finds something. Few goods and many
 * have a site each, asked in turn.
 */
final class SearchBench implements Benchmark {

    private static final int MANY = 20_000;
    private static final int FEW = 500;
    private static final int SHOPS = 100;
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final int QUERIES = 60_000;
    private static final int POPULAR = 200;
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
        try (var database = setting.database();
                var another = database.another();
                var many = open(setting, database, MANY);
                var few = open(setting, another, FEW);
                var bare = new BareSearch(database)) {
            var wrk = new Wrk(setting.folder());
            var mixed = script(setting.folder(), queries(0.7));
            var words = WORDS.subList(0, 13);
            Rounds.warmLimit(() -> bare.rate(words, SLICE));
            List.of(many, few)
                    .forEach(site ->
                            Rounds.warm(site, () -> search(wrk, site, mixed).rate()));
            besideLucene(report, () -> search(wrk, many, mixed), () -> bare.rate(words, SLICE));
            var goods = Rounds.ofWarmed(ROUNDS, () -> search(wrk, many, mixed).rate(), () -> search(wrk, few, mixed)
                    .rate());
            report.row("20,000 goods beside 500", goods.ours(), goods.limit(), "pages/s", 0.7);
            var never = search(wrk, many, script(setting.folder(), queries(0)));
            report.fact("no query ever repeated: %.0f pages/s, p99 %.1f ms", never.rate(), millis(never.p99()));
        }
        return report;
    }

    private static Site open(Bench.Setting setting, Database database, int goods) {
        return new Sites(setting, database)
                .fill(market -> market.accounts(SHOPS).shops(SHOPS).products(goods, SHOPS, 1_000))
                .start("search-" + goods);
    }

    private static Wrk.Measured search(Wrk wrk, Site site, String script) {
        return wrk.run(site.url(), script, CONNECTIONS, SLICE);
    }

    private static void besideLucene(Report report, Supplier<Wrk.Measured> ours, DoubleSupplier limit) {
        var slowest = new ArrayList<Double>();
        var rounds = Rounds.ofWarmed(
                ROUNDS,
                () -> {
                    var seen = ours.get();
                    slowest.add(millis(seen.p99()));
                    return seen.rate();
                },
                limit);
        report.row("mixed queries", rounds.ours(), rounds.limit(), "pages/s", 0.3);
        var measured = slowest.subList(1, slowest.size()); // the first round does not count
        report.within("p99 at 32 connections", Rounds.median(measured), 25, "ms");
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    /** @param popular the share of queries that are among the two hundred popular ones */
    private static List<String> queries(double popular) {
        var random = new Random(20261123);
        var usual = new ArrayList<String>();
        for (int i = 0; i < POPULAR; i++) {
            usual.add(query(random));
        }
        var all = new ArrayList<String>();
        for (int i = 0; i < QUERIES; i++) {
            all.add(random.nextDouble() < popular ? usual.get(random.nextInt(usual.size())) : query(random));
        }
        return all;
    }

    /** With a highest price, hardly ever twice the same, that leaves something of everything. */
    private static String query(Random random) {
        int which = random.nextInt(WORDS.size());
        var word = URLEncoder.encode(WORDS.get(which), StandardCharsets.UTF_8);
        var category = which < CATEGORIES.size() && random.nextInt(3) == 0 ? "&category=" + CATEGORIES.get(which) : "";
        return "/search?q=" + word + category + SORTS.get(random.nextInt(SORTS.size())) + "&to="
                + BigDecimal.valueOf(random.nextLong(12_000, 21_000), 2);
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
