package cn.shanhuo.order;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.Move.Moved;
import cn.shanhuo.order.Move.Refused;
import cn.shanhuo.order.OrderState.Closed;
import cn.shanhuo.order.OrderState.Completed;
import cn.shanhuo.order.OrderState.Paid;
import cn.shanhuo.order.OrderState.Shipped;
import cn.shanhuo.order.OrderState.Unpaid;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.shop.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one buyer ordered from one shop in one go, from confirmation to completion or closing.
 *
 * @param goods sum of the lines
 * @param total goods and freight: what Alipay is asked for
 */
public record Order(
        OrderNo no,
        BuyerId buyer,
        ShopId shop,
        List<OrderLine> lines,
        Money goods,
        Money freight,
        Money total,
        String note,
        Instant placedAt,
        OrderState state) {

    /** How many of each pack, over all lines. */
    public Map<SkuId, Integer> pieces() {
        var pieces = new TreeMap<SkuId, Integer>(java.util.Comparator.comparingLong(SkuId::value));
        lines.forEach(line -> pieces.merge(line.sku(), line.quantity().value(), Math::addExact));
        return pieces;
    }

    Move pay(Instant at) {
        return switch (state) {
            case Unpaid _ -> in(new Paid(at));
            case Paid _, Shipped _, Completed _ -> new Refused(Refusal.ALREADY_PAID);
            case Closed _ -> new Refused(Refusal.ORDER_CLOSED);
        };
    }

    /** A payment came after the door was closed. */
    Move revive(Instant paidAt) {
        return switch (state) {
            case Closed closed when closed.why().beforePayment() -> in(new Paid(paidAt));
            case Closed _ -> new Refused(Refusal.ORDER_CLOSED);
            case Unpaid _ -> new Refused(Refusal.NOT_PAID_YET);
            case Paid _, Shipped _, Completed _ -> new Refused(Refusal.ALREADY_PAID);
        };
    }

    Move close(ClosingReason why, Instant at) {
        return switch (state) {
            case Unpaid _ when why.beforePayment() -> in(new Closed(at, why));
            case Paid _ when !why.beforePayment() -> in(new Closed(at, why));
            case Unpaid _ -> new Refused(Refusal.NOT_PAID_YET);
            case Paid _ -> new Refused(Refusal.ALREADY_PAID);
            case Shipped _ -> new Refused(Refusal.ALREADY_SHIPPED);
            case Completed _ -> new Refused(Refusal.ALREADY_COMPLETED);
            case Closed _ -> new Refused(Refusal.ORDER_CLOSED);
        };
    }

    Move ship(Instant at, Instant receiveUntil) {
        return switch (state) {
            case Paid(var paidAt) -> in(new Shipped(paidAt, at, receiveUntil, false));
            case Unpaid _ -> new Refused(Refusal.NOT_PAID_YET);
            case Shipped _ -> new Refused(Refusal.ALREADY_SHIPPED);
            case Completed _ -> new Refused(Refusal.ALREADY_COMPLETED);
            case Closed _ -> new Refused(Refusal.ORDER_CLOSED);
        };
    }

    /** @param since it must have been sent then or later */
    Move unship(Instant since) {
        return switch (state) {
            case Shipped shipped when !shipped.at().isBefore(since) -> in(new Paid(shipped.paidAt()));
            case Shipped _ -> new Refused(Refusal.TOO_LATE);
            case Unpaid _, Paid _ -> new Refused(Refusal.NOT_SHIPPED_YET);
            case Completed _ -> new Refused(Refusal.ALREADY_COMPLETED);
            case Closed _ -> new Refused(Refusal.ORDER_CLOSED);
        };
    }

    Move receive(Instant at) {
        return switch (state) {
            case Shipped shipped -> in(new Completed(shipped.paidAt(), shipped.at(), at));
            case Unpaid _ -> new Refused(Refusal.NOT_PAID_YET);
            case Paid _ -> new Refused(Refusal.NOT_SHIPPED_YET);
            case Completed _ -> new Refused(Refusal.ALREADY_COMPLETED);
            case Closed _ -> new Refused(Refusal.ORDER_CLOSED);
        };
    }

    Move extend(Duration by) {
        return switch (state) {
            case Shipped(var paidAt, var at, var until, var extended)
            when !extended -> in(new Shipped(paidAt, at, until.plus(by), true));
            case Shipped _ -> new Refused(Refusal.ALREADY_EXTENDED);
            case Unpaid _ -> new Refused(Refusal.NOT_PAID_YET);
            case Paid _ -> new Refused(Refusal.NOT_SHIPPED_YET);
            case Completed _ -> new Refused(Refusal.ALREADY_COMPLETED);
            case Closed _ -> new Refused(Refusal.ORDER_CLOSED);
        };
    }

    private Move in(OrderState next) {
        return new Moved(new Order(no, buyer, shop, lines, goods, freight, total, note, placedAt, next));
    }
}
