package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Http;
import cn.shanhuo.bench.machine.JdbcLoad;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.Market;
import cn.shanhuo.bench.market.Placed;
import cn.shanhuo.people.SessionToken;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages of signed-in buyers beside the two queries that such a page needs, by plain JDBC. */
final class SignedInBench implements Benchmark {

    private static final int BUYERS = 10_000;
    private static final int ORDERS = 200_000;
    private static final int SHOPS = 100;
    private static final int PRODUCTS = 2_000;
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 5;
    private static final Duration SLICE = Duration.ofSeconds(2);
    private static final double MARK = 0.5;
    /** So many at least are looked at closely. */
    private static final int ASKED = 20;

    /** What a browser brings along since its first visit. */
    private static final String HELD = "seed=c2VlZC1vZi1hLWJyb3dzZXI; cart=" + "c".repeat(22);

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("signed-in");
        try (var database = setting.database()) {
            var sites = new Sites(setting, database).fill(market -> market.accounts(BUYERS)
                    .sessions(BUYERS)
                    .shops(SHOPS)
                    .products(PRODUCTS, SHOPS, 1_000)
                    .carts(BUYERS, PRODUCTS));
            new Placed(database, sites::seal).completed(ORDERS, BUYERS, SHOPS, PRODUCTS);
            database.change("ANALYZE TABLE orders, order_lines, carts, cart_lines");
            try (var site = sites.start("signed-in")) {
                var wrk = new Wrk(setting.folder());
                compare(report, "cart", wrk, site, "/cart", database, CART);
                own(report, "cart", wrk, site, "/cart", "/products/", database, OWN_GOODS);
                compare(report, "order list", wrk, site, "/orders", database, ORDER_LIST);
                own(report, "order list", wrk, site, "/orders", "/orders/", database, OWN_ORDERS);
                report.fact(
                        "different lines, made once and kept as pieces: %d of carts, %d of orders",
                        database.number("SELECT COUNT(DISTINCT sku_id, quantity, seen_fen) FROM cart_lines"),
                        database.number("SELECT COUNT(DISTINCT title, label, price_fen, quantity) FROM order_lines"));
            }
        }
        return report;
    }

    private static void compare(
            Report report, String what, Wrk wrk, Site site, String path, Database database, String query) {
        int places = Math.toIntExact(query.chars().filter(sign -> sign == '?').count());
        var rounds = Rounds.inTurn(
                site,
                ROUNDS,
                () -> wrk.run(site.url() + path, script(), CONNECTIONS, SLICE).rate(),
                () -> JdbcLoad.rate(database, CONNECTIONS, SLICE, true, (connection, _, _) -> {
                    int buyer = ThreadLocalRandom.current().nextInt(BUYERS);
                    read(connection, SESSION, List.of(new SessionToken(Market.session(buyer)).hash()));
                    read(connection, query, Collections.nCopies(places, Market.account(buyer)));
                }));
        report.row(what, rounds.ours(), rounds.limit(), "pages/s", MARK);
    }

    /** Asks for pages of some buyers in the midst of the load: each must lead to what is theirs, and to nothing else. */
    private static void own(
            Report report, String what, Wrk wrk, Site site, String path, String to, Database database, String query) {
        var link = Pattern.compile(to + "(\\d+)");
        var load = CompletableFuture.runAsync(() -> wrk.run(site.url() + path, script(), CONNECTIONS, SLICE));
        int asked = 0;
        int mixedUp = 0;
        for (; !load.isDone(); asked++) {
            int buyer = ThreadLocalRandom.current().nextInt(BUYERS);
            var page = Http.get(site.url() + path, "Cookie", HELD + "; session=" + Market.session(buyer));
            var shown = link.matcher(page).results().map(found -> Long.valueOf(found.group(1)));
            if (!shown.collect(Collectors.toSet()).equals(database.numbers(query + Market.account(buyer) + NEWEST))) {
                mixedUp++;
            }
        }
        load.join();
        report.demand(
                asked >= ASKED && mixedUp == 0,
                what + ": " + asked + " buyers who asked under load saw their own and nobody else's");
    }

    private static void read(Connection connection, String query, List<?> values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (var rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
    }

    /** Every answer must be the page of its buyer: with goods or orders in it, never the sign-in page. */
    private static String script() {
        return """
               function request()
                 return wrk.format("GET", nil, { ["Cookie"] = "%s; session=" .. string.format("bench-session-%%029d", math.random(0, %d)) })
               end
               function correct(status, headers, body)
                 return status == 200 and #body > 3000 and string.find(body, "500g", 1, true) ~= nil
               end
               """.formatted(HELD, BUYERS - 1);
    }

    private static final String OWN_GOODS = """
            SELECT k.product_id FROM carts c JOIN cart_lines l ON l.cart_id = c.id JOIN skus k ON k.id = l.sku_id
             WHERE c.buyer_id =\s""";
    private static final String OWN_ORDERS = "SELECT id FROM orders WHERE buyer_id = ";
    /** As many as stand on a page. */
    private static final String NEWEST = " ORDER BY 1 DESC LIMIT 10";

    private static final String SESSION = """
            SELECT s.token_hash, s.account_id, a.name, s.seen_at, s.expires_at, r.role, m.shop_id, m.role, m.joined_at
              FROM sessions s
              JOIN accounts a ON a.id = s.account_id
              LEFT JOIN account_roles r ON r.account_id = s.account_id
              LEFT JOIN shop_members m ON m.account_id = s.account_id
             WHERE a.status = 'ACTIVE' AND s.token_hash = ?
            """;
    private static final String CART = """
            SELECT l.sku_id, l.quantity, l.seen_fen, l.ticked, k.product_id, k.shop_id, k.label, k.price_fen, p.title,
                   p.cover_photo, s.name AS shop_name, st.available
              FROM carts c JOIN cart_lines l ON l.cart_id = c.id JOIN skus k ON k.id = l.sku_id
              JOIN products p ON p.id = k.product_id JOIN shops s ON s.id = k.shop_id
              LEFT JOIN stock st ON st.sku_id = l.sku_id
             WHERE c.buyer_id = ? ORDER BY l.added_at DESC, l.sku_id
            """;
    private static final String ORDER_LIST = """
            SELECT l.id, o.id, o.shop_id, s.name, o.status, o.total_fen, o.pieces, o.placed_at, o.pay_until, l.title,
                   l.label, l.photo_id, l.price_fen, l.quantity,
                   (SELECT COUNT(*) FROM orders WHERE buyer_id = ? AND status = 'UNPAID'),
                   (SELECT COUNT(*) FROM orders WHERE buyer_id = ? AND status = 'PAID'),
                   (SELECT COUNT(*) FROM orders WHERE buyer_id = ? AND status = 'SHIPPED')
              FROM (SELECT id, shop_id, status, total_fen, pieces, placed_at, pay_until
                      FROM orders WHERE buyer_id = ? ORDER BY id DESC LIMIT 11) o
              JOIN shops s ON s.id = o.shop_id
              JOIN order_lines l ON l.order_id = o.id
            """;
}
