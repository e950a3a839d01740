package cn.shanhuo.order;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.ReturnPolicy;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.shop.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Orders of buyer Chen at Auntie Li's, in every state, without any database. */
final class Cast {

    static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");
    static final Duration TEN_DAYS = Duration.ofDays(10);

    private Cast() {}

    static Order anUnpaidOrder() {
        var jar = new OrderLine(
                new ProductId(1),
                new SkuId(11),
                "土蜂蜜",
                "500 克",
                null,
                Money.ofYuan(128),
                new Quantity(2),
                500,
                ReturnPolicy.SEVEN_DAYS,
                false);
        return new Order(
                new OrderNo(900),
                new BuyerId(7),
                new ShopId(3),
                List.of(jar),
                Money.ofYuan(256),
                Money.ofYuan(6),
                Money.ofYuan(262),
                "",
                NOON,
                new OrderState.Unpaid(NOON.plusSeconds(1800)));
    }

    static Order aPaidOrder() {
        return moved(anUnpaidOrder().pay(NOON.plusSeconds(60)));
    }

    static Order aShippedOrder() {
        return moved(
                aPaidOrder().ship(NOON.plusSeconds(3600), NOON.plusSeconds(3600).plus(TEN_DAYS)));
    }

    static Order aCompletedOrder() {
        return moved(aShippedOrder().receive(NOON.plus(Duration.ofDays(3))));
    }

    static Order aCancelledOrder() {
        return moved(anUnpaidOrder().close(ClosingReason.CANCELLED, NOON.plusSeconds(120)));
    }

    static Order aRefundedOrder() {
        return moved(aPaidOrder().close(ClosingReason.PAID_CANCELLED, NOON.plusSeconds(120)));
    }

    static Order moved(Move move) {
        return ((Move.Moved) move).order();
    }
}
