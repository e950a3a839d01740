package cn.shanhuo.payment;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.Order;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.OrderState;
import cn.shanhuo.order.Orders;
import cn.shanhuo.people.BuyerId;
import java.time.Clock;

/** The buyer takes back a paid order that is not shipped: it is closed, its goods are given back, the money returns. */
@UseCase
public class CancelPaidOrder {

    private static final int LONGEST_REASON = 200;

    public sealed interface Outcome {}

    /** Closed; the whole amount is on its way back. */
    public record Cancelled(Money refund) implements Outcome {}

    public record NotPaid() implements Outcome {}

    public record AlreadyShipped() implements Outcome {}

    public record AlreadyClosed() implements Outcome {}

    /** No order of this buyer has the number. */
    public record NoSuchOrder() implements Outcome {}

    private final Orders orders;
    private final Refunds refunds;
    private final Clock clock;

    CancelPaidOrder(Orders orders, Refunds refunds, Clock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.clock = clock;
    }

    /** @param reason the buyer's words, cut to 200 characters; may be empty */
    public Outcome cancel(BuyerId buyer, OrderNo no, String reason) {
        var order = orders.find(buyer, no);
        if (order.isEmpty()) {
            return new NoSuchOrder();
        }
        return switch (order.get().state()) {
            case OrderState.Unpaid _ -> new NotPaid();
            case OrderState.Paid _ -> close(buyer, order.get(), reason);
            case OrderState.Shipped _, OrderState.Completed _ -> new AlreadyShipped();
            case OrderState.Closed _ -> new AlreadyClosed();
        };
    }

    private Outcome close(BuyerId buyer, Order order, String reason) {
        var now = clock.instant();
        if (!orders.closePaid(order.no(), now)) {
            // somebody was quicker: the shop, or the same buyer's other press
            return orders.closedByNow(buyer, order.no()) ? new AlreadyClosed() : new AlreadyShipped();
        }
        refunds.request(
                order.no(),
                order.shop(),
                Refund.Cause.BUYER_CANCELLED,
                cut(reason),
                order.goods(),
                order.freight(),
                now);
        return new Cancelled(order.total());
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
