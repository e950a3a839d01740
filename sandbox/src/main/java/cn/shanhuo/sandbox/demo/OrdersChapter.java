package cn.shanhuo.sandbox.demo;

import cn.shanhuo.sandbox.demo.StoryOrder.Fate;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Writes the orders down, their lines and their parcels, and counts what lies on the shelves. */
final class OrdersChapter {

    private static final Duration TIME_TO_PAY = Duration.ofMinutes(30);
    private static final Duration TIME_TO_RECEIVE = Duration.ofDays(10);
    private static final List<String> NOTES =
            List.of("", "", "", "", "", "", "", "请发顺丰，运费到付也行", "送老人的，麻烦包好一点", "周末送货，平时没人在家");

    private final Telling telling;

    OrdersChapter(Telling telling) {
        this.telling = telling;
    }

    Shelves tell(List<StoryOrder> orders) throws SQLException {
        orders(orders);
        lines(orders);
        parcels(orders);
        var shelves = new Shelves();
        orders.forEach(order -> count(order, shelves));
        return shelves;
    }

    private void orders(List<StoryOrder> orders) throws SQLException {
        try (var checkouts = telling.into("checkouts", "id, buyer_id, checkout_key, placed_at");
                var rows = telling.into(
                        "orders",
                        "id, checkout_id, buyer_id, shop_id, status, goods_fen, freight_fen, total_fen, "
                                + "pieces, receiver_sealed, phone_sealed, phone_tail, province_code, county_code, "
                                + "region_names, detail_sealed, note, placed_at, pay_until, paid_at, shipped_at, "
                                + "receive_until, completed_at, closed_at, closing_reason")) {
            for (var order : orders) {
                long checkout = telling.id();
                checkouts.add(checkout, order.buyer().account(), telling.id(), order.placed());
                order(rows, order, checkout);
            }
        }
    }

    private void order(Batch rows, StoryOrder order, long checkout) throws SQLException {
        var to = order.buyer();
        boolean shipped = order.isShipped();
        boolean closed = order.fate().status.equals("CLOSED");
        rows.add(
                order.id(),
                checkout,
                to.account(),
                order.shop().id(),
                order.fate().status,
                order.goods().fen(),
                order.freight().fen(),
                order.goods().plus(order.freight()).fen(),
                order.pieces(),
                to.receiver(),
                to.phone(),
                to.tail(),
                to.place().province(),
                to.place().county(),
                to.place().names(),
                to.detail(),
                NOTES.get(telling.chance().nextInt(NOTES.size())),
                order.placed(),
                order.placed().plus(TIME_TO_PAY),
                order.isPaid() ? order.paidAt() : null,
                shipped ? order.shippedAt() : null,
                shipped ? order.shippedAt().plus(TIME_TO_RECEIVE) : null,
                order.fate() == Fate.COMPLETED ? order.completedAt() : null,
                closed ? order.closedAt() : null,
                closed ? order.fate().name() : null);
    }

    private void lines(List<StoryOrder> orders) throws SQLException {
        try (var rows = telling.into(
                "order_lines",
                "id, order_id, product_id, sku_id, title, label, photo_id, price_fen, quantity, "
                        + "amount_fen, net_weight_g, return_policy, confirmed_no_return")) {
            for (var order : orders) {
                for (var line : order.lines()) {
                    var what = line.what();
                    rows.add(
                            telling.id(),
                            order.id(),
                            what.product(),
                            what.sku(),
                            what.good().title(),
                            what.pack().label(),
                            what.cover(),
                            what.pack().price().fen(),
                            line.pieces(),
                            line.amount().fen(),
                            what.pack().netGrams(),
                            what.good().returnPolicy(),
                            what.good().returnPolicy().equals("EXCLUDED_BY_CONFIRM"));
                }
            }
        }
    }

    private void parcels(List<StoryOrder> orders) throws SQLException {
        try (var rows =
                telling.into("parcels", "id, order_id, shop_id, carrier, tracking_no, shipped_by, shipped_at")) {
            for (var order : orders) {
                if (order.isShipped()) {
                    var carrier = List.of("ZTO", "YTO", "JTSD", "YZPY", "SF")
                            .get(telling.chance().nextInt(5));
                    rows.add(
                            telling.id(),
                            order.id(),
                            order.shop().id(),
                            carrier,
                            tracking(carrier),
                            order.shop().owner(),
                            order.shippedAt());
                }
            }
        }
    }

    /** A number of the carrier's form. */
    private String tracking(String carrier) {
        long digits = telling.chance().nextLong(1_000_000_000_000L);
        return switch (carrier) {
            case "YTO" -> "YT8%012d".formatted(digits);
            case "JTSD" -> "JT5%012d".formatted(digits);
            case "SF" -> "SF1%012d".formatted(digits);
            case "YZPY" -> "9%012d".formatted(digits);
            default -> "78%012d".formatted(digits);
        };
    }

    private static void count(StoryOrder order, Shelves shelves) {
        for (var line : order.lines()) {
            if (order.isShipped()) {
                shelves.ship(line.what().sku(), line.pieces());
            } else if (order.fate() == Fate.UNPAID || order.fate() == Fate.PAID) {
                shelves.reserve(line.what().sku(), line.pieces());
            }
            if (order.isShipped() || order.fate() == Fate.PAID) {
                shelves.buy(line.what().product(), line.pieces());
            }
        }
    }
}
