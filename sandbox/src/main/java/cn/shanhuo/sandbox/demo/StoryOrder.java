package cn.shanhuo.sandbox.demo;

import cn.shanhuo.money.Money;
import cn.shanhuo.sandbox.demo.GoodsChapter.Offered;
import cn.shanhuo.sandbox.demo.PeopleChapter.StoryBuyer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An order of the story: who, what and what became of it.
 *
 * @param untilPaid from placing to paying
 * @param untilShipped from paying to shipping, or to cancelling
 * @param untilReceived from shipping to receiving
 */
record StoryOrder(
        long id,
        OpenShop shop,
        StoryBuyer buyer,
        Instant placed,
        List<Line> lines,
        Fate fate,
        Duration untilPaid,
        Duration untilShipped,
        Duration untilReceived) {

    record Line(Offered what, int pieces) {
        Money amount() {
            return what.pack().price().times(pieces);
        }
    }

    enum Fate {
        UNPAID("UNPAID"),
        CANCELLED("CLOSED"),
        OVERDUE("CLOSED"),
        PAID_CANCELLED("CLOSED"),
        PAID("PAID"),
        SHIPPED("SHIPPED"),
        COMPLETED("COMPLETED");

        final String status;

        Fate(String status) {
            this.status = status;
        }
    }

    StoryOrder numbered(long number) {
        return new StoryOrder(number, shop, buyer, placed, lines, fate, untilPaid, untilShipped, untilReceived);
    }

    Money goods() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    Money freight() {
        long grams = lines.stream()
                .mapToLong(line -> (long) line.what().pack().grossGrams() * line.pieces())
                .sum();
        return shop.freight(buyer.place().province(), grams, goods());
    }

    int pieces() {
        return lines.stream().mapToInt(Line::pieces).sum();
    }

    boolean isPaid() {
        return switch (fate) {
            case PAID_CANCELLED, PAID, SHIPPED, COMPLETED -> true;
            case UNPAID, CANCELLED, OVERDUE -> false;
        };
    }

    boolean isShipped() {
        return fate == Fate.SHIPPED || fate == Fate.COMPLETED;
    }

    /** Alipay's number for it: the day, 22001, and a count. */
    String tradeNo(int count) {
        return "%tY%<tm%<td22001%015d".formatted(cn.shanhuo.house.Calendar.day(paidAt()), count);
    }

    Instant paidAt() {
        return placed.plus(untilPaid);
    }

    Instant shippedAt() {
        return paidAt().plus(untilShipped);
    }

    Instant completedAt() {
        return shippedAt().plus(untilReceived);
    }

    Instant closedAt() {
        return switch (fate) {
            case OVERDUE -> placed.plus(Duration.ofMinutes(30));
            case PAID_CANCELLED -> shippedAt();
            default -> paidAt();
        };
    }
}
