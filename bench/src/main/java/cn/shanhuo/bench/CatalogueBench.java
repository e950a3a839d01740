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

/** Anonymous catalogue pages beside nginx serving the same bytes as files. */
final class CatalogueBench implements Benchmark {

    private static final int SHOPS = 100;
    private static final int PRODUCTS = 2_000;
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final Duration SLICE = Duration.ofSeconds(3);
    private static final double MARK = 0.6;
    private static final int LEAST_BYTES = 4_000;

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
            pages().forEach((kind, paths) -> {
                paths.forEach(path -> save(files, path, Http.get(site.url() + path)));
                var script = Wrk.paths(paths, LEAST_BYTES);
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

    /** A price changes while the page is asked for under load; the new one must be seen within a second. */
    private static void freshness(Report report, Database database, Site site, Wrk wrk) {
        var path = "/products/" + Market.product(7);
        var load = Thread.ofVirtual().start(() -> wrk.run(
                site.url(), Wrk.paths(List.of(path), LEAST_BYTES), CONNECTIONS, Duration.ofSeconds(4)));
        Bench.must(() -> {
            Thread.sleep(1_000);
            return true;
        });
        database.change("UPDATE skus SET price_fen = 7654321 WHERE id = " + Market.sku(7));
        database.change("INSERT INTO catalogue_changes (product_id, shop_id, changed_at) VALUES ("
                + Market.product(7) + ", " + Market.shop(7) + ", UTC_TIMESTAMP(3))");
        long begin = System.nanoTime();
        while (!Http.get(site.url() + path).contains("76,543.21")) {
            if (System.nanoTime() - begin > Duration.ofSeconds(10).toNanos()) {
                break;
            }
        }
        var seen = Duration.ofNanos(System.nanoTime() - begin);
        report.within("price change seen", seen.toMillis(), 1_000, "ms");
        Bench.must(() -> load.join(Duration.ofSeconds(20)));
    }

    private static void save(Path files, String path, String body) {
        Bench.must(() -> {
            var file = path.equals("/") ? files.resolve("index.html") : files.resolve(path.substring(1));
            Files.createDirectories(file.getParent());
            return Files.writeString(file, body);
        });
    }
}
