package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Http;
import cn.shanhuo.bench.machine.Nginx;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.Market;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Anonymous catalogue pages beside nginx serving the same bytes as files. */
final class CatalogueBench implements Benchmark {

    private static final int SHOPS = 100;
    private static final int PRODUCTS = 30_000;
    /** More pages than can be rendered in the seconds of a warm-up. */
    private static final int WARMED = 10_000;

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final Duration SLICE = Duration.ofSeconds(2);
    private static final double MARK = 0.6;

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("catalogue");
        var files = setting.folder().resolve("nginx-files");
        try (var database = setting.database();
                var site = new Sites(setting, database)
                        .fill(market -> market.accounts(SHOPS).shops(SHOPS).products(PRODUCTS, SHOPS, 1_000_000))
                        .start("catalogue");
                var nginx = Nginx.serve(files, setting.folder().resolve("nginx"))) {
            var wrk = new Wrk(setting.folder());
            report.fact("pages that were never asked for before: %.0f pages/s", uncached(site, wrk));
            pages().forEach((kind, paths) -> {
                var script = Wrk.paths(save(site, files, paths));
                var rounds = Rounds.inTurn(
                        ROUNDS,
                        () -> wrk.run(site.url(), script, CONNECTIONS, SLICE).rate(),
                        () -> wrk.run(nginx.url(), script, CONNECTIONS, SLICE).rate());
                report.row(kind, rounds.ours(), rounds.limit(), "pages/s", MARK);
            });
            freshness(report, database, site, wrk);
            report.fact("resident after the load: %d MB", site.residentMegabytes());
        }
        return report;
    }

    private static Map<String, List<String>> pages() {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("home", List.of("/"));
        pages.put("category", List.of("/categories/honey", "/categories/tea", "/categories/cured-meat"));
        pages.put("shop", Market.paths("/shops/", Market::shop, 50));
        pages.put("product", Market.paths("/products/", Market::product, 200));
        return pages;
    }

    /** How fast product pages are looked up and rendered, each for the first time. */
    private static double uncached(Site site, Wrk wrk) {
        var script = """
                local n = %d
                function request()
                  n = n + 1
                  return wrk.format("GET", "/products/" .. n)
                end
                function correct(status, headers, body) return status == 200 and #body > 4000 end
                """;
        wrk.run(site.url(), script.formatted(Market.product(WARMED)), CONNECTIONS, Duration.ofSeconds(5));
        return wrk.run(site.url(), script.formatted(Market.product(2 * WARMED)), CONNECTIONS, SLICE)
                .rate();
    }

    /** A price changes while the page is asked for under load; the new one must be seen within a second. */
    private static void freshness(Report report, Database database, Site site, Wrk wrk) {
        var path = "/products/" + Market.product(7);
        var load = CompletableFuture.supplyAsync(() -> wrk.run(
                site.url() + path,
                "function correct(status, headers, body) return status == 200 and #body > 4000 end",
                CONNECTIONS,
                Duration.ofSeconds(4)));
        Bench.must(() -> {
            Thread.sleep(1_000);
            return true;
        });
        database.change("UPDATE skus SET price_fen = 7654321 WHERE id = " + Market.sku(7));
        database.change("INSERT INTO catalogue_changes (product_id, shop_id, changed_at) VALUES (" + Market.product(7)
                + ", " + Market.shop(7) + ", UTC_TIMESTAMP(3))");
        long begin = System.nanoTime();
        while (!Http.get(site.url() + path).contains("76,543.21")) {
            if (System.nanoTime() - begin > Duration.ofSeconds(10).toNanos()) {
                break;
            }
        }
        var seen = Duration.ofNanos(System.nanoTime() - begin);
        report.within("price change seen", seen.toMillis(), 1_000, "ms");
        load.join(); // a wrong answer meanwhile fails the bench
    }

    /** Writes the pages as files for nginx, and tells how long each is. */
    private static Map<String, Integer> save(Site site, Path files, List<String> paths) {
        var lengths = new LinkedHashMap<String, Integer>();
        for (var path : paths) {
            var file = path.equals("/") ? files.resolve("index.html") : files.resolve(path.substring(1));
            var body = withGoods(site, path);
            lengths.put(path, Bench.must(() -> {
                Files.createDirectories(file.getParent());
                Files.writeString(file, body);
                return (int) Files.size(file);
            }));
        }
        return lengths;
    }

    private static String withGoods(Site site, String path) {
        var page = Http.get(site.url() + path);
        if (!page.contains(path.startsWith("/products/") ? "500g 袋装" : "href=\"/products/")) {
            throw new IllegalStateException(path + " shows no goods");
        }
        return page;
    }
}
