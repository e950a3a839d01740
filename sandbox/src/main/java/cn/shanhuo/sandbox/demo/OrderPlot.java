package cn.shanhuo.sandbox.demo;

import cn.shanhuo.money.Money;
import cn.shanhuo.sandbox.demo.GoodsChapter.Offered;
import cn.shanhuo.sandbox.demo.PeopleChapter.StoryBuyer;
import cn.shanhuo.sandbox.demo.StoryOrder.Fate;
import cn.shanhuo.sandbox.demo.StoryOrder.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Invents the orders: each shop grows over its months, and goods have their season. */
final class OrderPlot {

    private static final double[] GROWTH = {
        0.35, 0.5, 0.62, 0.75, 0.85, 0.95, 1.0, 1.05, 1.08, 1.1, 1.15, 1.2, 1.25, 1.3
    };

    private final Telling telling;
    private final List<StoryBuyer> buyers;
    private final List<StoryOrder> orders = new ArrayList<>();

    private OrderPlot(Telling telling, List<StoryBuyer> buyers) {
        this.telling = telling;
        this.buyers = buyers;
    }

    /** All orders in the order of their placing, numbered so. */
    static List<StoryOrder> of(Telling telling, List<StoryBuyer> buyers, List<OpenShop> shops, List<Offered> offered) {
        var plot = new OrderPlot(telling, buyers);
        for (var shop : shops) {
            var goods = offered.stream().filter(one -> one.shop() == shop).toList();
            for (var month = YearMonth.from(shop.opened());
                    !month.isAfter(telling.month(0));
                    month = month.plusMonths(1)) {
                plot.month(shop, goods, month);
            }
        }
        plot.whatChenBought(offered);
        return plot.orders.stream()
                .sorted(Comparator.comparing(StoryOrder::placed))
                .map(order -> order.numbered(telling.id()))
                .toList();
    }

    private void month(OpenShop shop, List<Offered> goods, YearMonth month) {
        int age = (int) YearMonth.from(shop.opened()).until(month, java.time.temporal.ChronoUnit.MONTHS);
        int lastDay = month.equals(telling.month(0)) ? telling.today().getDayOfMonth() : month.lengthOfMonth();
        double season =
                goods.stream().mapToDouble(one -> season(one, month)).average().orElse(1);
        long target = Math.round(shop.story().monthly().fen()
                * GROWTH[Math.min(age, GROWTH.length - 1)]
                * season
                * (0.88 + telling.chance().nextDouble() * 0.24)
                * lastDay
                / month.lengthOfMonth());
        var sold = Money.ZERO;
        while (sold.fen() < target) {
            var placed = telling.during(month.atDay(1 + telling.chance().nextInt(lastDay)));
            var lines = basket(goods, month, placed);
            if (lines.isEmpty() || placed.isAfter(telling.now().minus(Duration.ofMinutes(40)))) {
                target -= 3_000;
                continue;
            }
            var order = order(shop, buyers.get(telling.chance().nextInt(buyers.size())), placed, lines);
            orders.add(order);
            sold = sold.plus(order.goods());
        }
    }

    /** How well something sells in a month, 1 being usual. */
    private static double season(Offered one, YearMonth month) {
        int m = month.getMonthValue();
        boolean winter = m >= 11 || m <= 2;
        return switch (one.good().category()) {
            case "bamboo-shoots" -> one.good().slug().equals("shoots-fresh") ? m >= 3 && m <= 5 ? 3 : 0.1 : 1;
            case "cured-meat" -> winter ? 1.5 : m >= 6 && m <= 8 ? 0.5 : 0.9;
            case "tea" -> m >= 4 && m <= 6 ? 1.5 : 0.9;
            case "sweets" -> winter ? 1.6 : 0.7;
            case "honey" -> m >= 10 ? 1.3 : 0.95;
            default -> 1;
        };
    }

    private List<Line> basket(List<Offered> goods, YearMonth month, Instant placed) {
        var there = goods.stream().filter(one -> one.listed().isBefore(placed)).toList();
        var chosen = new ArrayList<Line>();
        int lines = 1 + (int) Math.floor(Math.pow(telling.chance().nextDouble(), 2) * 3);
        for (int i = 0; i < lines * 3 && chosen.size() < lines && !there.isEmpty(); i++) {
            var one = there.get((int) (there.size() * Math.pow(telling.chance().nextDouble(), 1.4)));
            boolean again = chosen.stream().anyMatch(line -> line.what().sku() == one.sku());
            if (!again && telling.chance().nextDouble() * 3 < season(one, month) + 0.6) {
                chosen.add(new Line(
                        one,
                        telling.chance().nextInt(5) == 0 ? 2 + telling.chance().nextInt(2) : 1));
            }
        }
        return chosen;
    }

    private StoryOrder order(OpenShop shop, StoryBuyer buyer, Instant placed, List<Line> lines) {
        var untilPaid = Duration.ofSeconds(40 + telling.chance().nextInt(1100));
        var untilShipped = Duration.ofMinutes(200 + telling.chance().nextInt(1800));
        var untilReceived = Duration.ofHours(60 + telling.chance().nextInt(150));
        var order =
                new StoryOrder(0, shop, buyer, placed, lines, Fate.COMPLETED, untilPaid, untilShipped, untilReceived);
        return fated(order, fate(order));
    }

    private Fate fate(StoryOrder order) {
        int roll = telling.chance().nextInt(100);
        if (roll < 4) {
            return Fate.CANCELLED;
        }
        if (roll < 7) {
            return Fate.OVERDUE;
        }
        if (order.shippedAt().isAfter(telling.now())) {
            return Fate.PAID;
        }
        if (roll < 10) {
            return Fate.PAID_CANCELLED;
        }
        return order.completedAt().isAfter(telling.now()) ? Fate.SHIPPED : Fate.COMPLETED;
    }

    private static StoryOrder fated(StoryOrder order, Fate fate) {
        return new StoryOrder(
                0,
                order.shop(),
                order.buyer(),
                order.placed(),
                order.lines(),
                fate,
                order.untilPaid(),
                order.untilShipped(),
                order.untilReceived());
    }

    /** Buyer Chen, whose pages the demo shows, has something in every state. */
    private void whatChenBought(List<Offered> offered) {
        var chen = buyers.getFirst();
        var bySlug =
                offered.stream().collect(Collectors.toMap(one -> one.good().slug(), one -> one, (first, _) -> first));
        chen(chen, Duration.ofMinutes(3), Fate.UNPAID, bySlug.get("tea-green"), 1);
        chen(chen, Duration.ofHours(2), Fate.PAID, bySlug.get("honey-wild"), 2);
        chen(chen, Duration.ofDays(3), Fate.SHIPPED, bySlug.get("bacon-belly"), 2);
        chen(chen, Duration.ofDays(12), Fate.PAID_CANCELLED, bySlug.get("konjac-tripe"), 1);
        chen(chen, Duration.ofDays(33), Fate.COMPLETED, bySlug.get("layer-sesame"), 3);
        chen(chen, Duration.ofDays(61), Fate.COMPLETED, bySlug.get("shoots-dried"), 1);
    }

    private void chen(StoryBuyer chen, Duration ago, Fate fate, Offered what, int pieces) {
        orders.add(new StoryOrder(
                0,
                what.shop(),
                chen,
                telling.now().minus(ago),
                List.of(new Line(what, pieces)),
                fate,
                Duration.ofSeconds(95),
                Duration.ofHours(20),
                Duration.ofDays(4)));
    }
}
