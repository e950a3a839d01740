package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.bench.machine.JdbcLoad;
import cn.shanhuo.bench.machine.Wrk;
import cn.shanhuo.bench.market.Placed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Genuine notifications verified, booked and answered, beside RSA2 verification plus the bare transaction. */
final class NotifyBench implements Benchmark {

    private static final int SHOPS = 100;
    private static final int BUYERS = 2_000;
    private static final int ROUNDS = 2;
    /** More than a slice has ever taken; each is signed before. */
    private static final int A_ROUND = 7_000;

    private static final int CONNECTIONS = 32;
    private static final Duration SLICE = Duration.ofSeconds(2);
    private static final double MARK = 0.6;

    @Override
    public Report run(Bench.Setting setting) {
        var report = new Report("notify");
        int half = A_ROUND * (Rounds.WARMING + ROUNDS + 1);
        var notifications = new Notifications();
        try (var database = setting.database()) {
            var sites = new Sites(setting, database)
                    .fill(market -> market.accounts(BUYERS).shops(SHOPS).products(SHOPS, SHOPS, 1_000_000));
            new Placed(database, sites::seal).unpaid(half * 2, BUYERS, SHOPS, SHOPS);
            var bare = new BareNotice(notifications.publicKey(), notifications.paid(half, half + A_ROUND), half);
            try (var site = sites.start("notify", "/health", notifications.settings())) {
                var wrk = new Wrk(setting.folder());
                var round = new int[1];
                var answers = new AtomicLong();
                var rounds = Rounds.inTurn(
                        ROUNDS,
                        () -> {
                            var bodies = notifications.paid(A_ROUND * round[0], A_ROUND * ++round[0]);
                            var seen = wrk.run(
                                    site.url() + "/alipay/notify",
                                    script(setting.folder(), bodies),
                                    CONNECTIONS,
                                    SLICE);
                            answers.addAndGet(seen.answers());
                            return seen.rate();
                        },
                        () -> JdbcLoad.rate(database, CONNECTIONS, SLICE, false, bare::take));
                long booked = database.number(
                        "SELECT COUNT(*) FROM payments WHERE status = 'PAID' AND order_id < " + Placed.order(half));
                report.demand(booked >= answers.get(), "what was answered with success is booked, each of it");
                report.row("verified, booked, answered", rounds.ours(), rounds.limit(), "notices/s", MARK);
            }
            books(report, database);
        }
        return report;
    }

    private static void books(Report report, Database database) {
        report.demand(
                database.number("SELECT COUNT(*) FROM orders WHERE status = 'PAID'")
                        == database.number("SELECT COUNT(*) FROM ledger_entries"),
                "there are as many entries in the ledger as paid orders");
        report.demand(database.number("""
                        SELECT COUNT(*) FROM (
                            SELECT o.id FROM orders o LEFT JOIN ledger_entries l ON l.order_id = o.id WHERE o.status = 'PAID'
                             GROUP BY o.id, o.goods_fen HAVING COUNT(l.id) <> 1 OR SUM(l.goods_fen) <> o.goods_fen) wrong
                        """) == 0, "every paid order stands in the ledger once, with its amount");
        report.demand(
                database.number("SELECT COUNT(*) FROM orders o JOIN payments p ON p.order_id = o.id"
                                + " WHERE (o.status = 'PAID') <> (p.status = 'PAID')")
                        == 0,
                "orders and payments agree");
    }

    /** Sends each notification once; when they run out, what follows is no notification and fails the run. */
    private static String script(Path folder, List<Notifications.Notification> notifications) {
        var file = folder.resolve("notifications.txt");
        Bench.must(() -> Files.write(
                file,
                notifications.stream().map(Notifications.Notification::body).toList()));
        return """
               local bodies = {}
               for line in io.lines("%s") do bodies[#bodies + 1] = line end
               local n = 0
               function request()
                 n = n + 1
                 return wrk.format("POST", nil, { ["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8" },
                   bodies[n] or "ran=out")
               end
               function correct(status, headers, body)
                 return status == 200 and body == "success"
               end
               """.formatted(file);
    }
}
