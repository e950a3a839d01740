package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.Http;
import cn.shanhuo.bench.machine.Nginx;
import cn.shanhuo.bench.machine.Site;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.Market;
import cn.shanhuo.bench.market.Placed;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Two nodes on one database behind a small balancer. On a machine of two cores they cannot be faster than one; what is
 * asked is that everything is right on both.
 */
final class NodesBench implements Benchmark {

    private static final int SHOPS = 50;
    private static final int PRODUCTS = 1_000;
    private static final int BUYERS = 1_000;
    private static final int NOTICES = 4_000;
    private static final int CONNECTIONS = 32;
    private static final Duration SLICE = Duration.ofSeconds(2);
    /** Two nodes and a balancer share the cores that one node had to itself: they may not be slower than half. */
    private static final double SHARED_CORES = 0.5;

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("nodes");
        var notifications = new Notifications();
        try (var database = setting.database()) {
            var sites = new Sites(setting, database).fill(market -> market.accounts(BUYERS)
                    .sessions(BUYERS)
                    .shops(SHOPS)
                    .products(PRODUCTS, SHOPS, 1_000)
                    .carts(BUYERS, PRODUCTS));
            new Placed(database, sites::seal).unpaid(NOTICES, BUYERS, SHOPS, PRODUCTS);
            try (var first = node(sites, 1, notifications);
                    var second = node(sites, 2, notifications);
                    var balancer = Nginx.balance(
                            List.of(first.url(), second.url()), setting.folder().resolve("balancer"))) {
                sessionsAndCarts(report, first, second);
                cachesAndSearch(report, database, first, second);
                jobs(report, database, balancer, notifications);
                rates(report, new Wrk(setting.folder()), first, second, balancer);
            }
        }
        return report;
    }

    private static Site node(Sites sites, int number, Notifications notifications) {
        var settings = new HashMap<>(notifications.settings());
        settings.put("shanhuo.node", Integer.toString(number));
        return sites.start("node-" + number, "/health", settings);
    }

    private static void sessionsAndCarts(Report report, Site first, Site second) {
        var cookie = new String[] {"Cookie", "seed=one-seed-for-both-nodes; session=" + Market.session(7)};
        var carts = Stream.of(first, second)
                .map(node -> Http.get(node.url() + "/cart", cookie))
                .toList();
        report.demand(
                carts.getFirst().contains("500g") && carts.getFirst().equals(carts.getLast()),
                "a session of one node is one of the other, with the same full cart");
        report.demand(
                Stream.of(first, second)
                        .allMatch(
                                node -> Http.ask(node.url() + "/orders", cookie).statusCode() == 200),
                "a signed-in buyer is signed in on both");
    }

    private static void cachesAndSearch(Report report, Database database, Site first, Site second) {
        var page = "/products/" + Market.product(5);
        Http.get(first.url() + page);
        Http.get(second.url() + page);
        database.change("UPDATE products SET title = '雪莲果限量新品' WHERE id = " + Market.product(5));
        database.change("INSERT INTO catalogue_changes (product_id, shop_id, changed_at) VALUES (" + Market.product(5)
                + ", " + Market.shop(5) + ", UTC_TIMESTAMP(3))");
        long begin = System.nanoTime();
        for (var node : List.of(first, second)) {
            report.demand(
                    soon(begin, () -> Http.get(node.url() + page).contains("雪莲果")),
                    "a changed page is seen on " + node.url());
            report.demand(
                    soon(begin, () -> Http.get(node.url() + "/search?q=xuelianguo")
                            .contains("雪莲果")),
                    "the changed product is found on " + node.url());
        }
    }

    /** Within two seconds of the change. */
    private static boolean soon(long begin, BooleanSupplier seen) {
        while (System.nanoTime() - begin < Duration.ofSeconds(2).toNanos()) {
            if (seen.getAsBoolean()) {
                return true;
            }
        }
        return seen.getAsBoolean();
    }

    /** Payments come in on both nodes while both would add the ledger up: a roll-up that ran twice counts twice. */
    private static void jobs(Report report, Database database, Nginx balancer, Notifications notifications) {
        notifications.paid(0, NOTICES).parallelStream().forEach(notification -> {
            var answer = Http.post(balancer.url() + "/alipay/notify", notification.body());
            if (!answer.equals("success")) {
                throw new IllegalStateException("A notification was answered with " + answer);
            }
        });
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (database.number("SELECT COUNT(*) FROM ledger_to_roll_up") > 0 && System.nanoTime() < deadline) {
            Bench.must(() -> {
                Thread.sleep(200);
                return true;
            });
        }
        long paid = (long) NOTICES * Placed.GOODS_FEN;
        report.demand(
                database.number("SELECT SUM(goods_fen) FROM ledger_entries") == paid, "each payment is booked once");
        report.demand(
                database.number("SELECT SUM(gross_fen) FROM shop_months") == paid,
                "no roll-up ran twice: the months add up to the ledger");
    }

    private static void rates(Report report, Wrk wrk, Site first, Site second, Nginx balancer) {
        var script = """
                function request()
                  return wrk.format("GET", nil, { ["Cookie"] = "session=" .. string.format("bench-session-%%029d", math.random(0, %d)) })
                end
                function correct(status, headers, body) return status == 200 and string.find(body, "500g", 1, true) ~= nil end
                """.formatted(BUYERS - 1);
        // behind the balancer each gets half as much: the second would be the colder
        for (int slice = 0; slice < Rounds.WARMING; slice++) {
            wrk.run(second.url() + "/cart", script, CONNECTIONS, SLICE);
        }
        var rounds = Rounds.inTurn(
                3,
                () -> wrk.run(balancer.url() + "/cart", script, CONNECTIONS, SLICE)
                        .rate(),
                () -> wrk.run(first.url() + "/cart", script, CONNECTIONS, SLICE).rate());
        report.row("cart pages, two nodes beside one", rounds.ours(), rounds.limit(), "pages/s", SHARED_CORES);
    }
}
