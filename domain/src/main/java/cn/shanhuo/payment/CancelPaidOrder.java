package cn.shanhuo.payment;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.people.BuyerId;

/** The buyer takes back a paid order that is not shipped: it is closed, its goods are given back, the money returns. */
@UseCase
public class CancelPaidOrder {

    public sealed interface Outcome {}

    /** Closed; the whole amount is on its way back. */
    public record Cancelled(Money refund) implements Outcome {}

    public record NotPaid() implements Outcome {}

    public record AlreadyShipped() implements Outcome {}

    public record AlreadyClosed() implements Outcome {}

    /** No order of this buyer has the number. */
    public record NoSuchOrder() implements Outcome {}

    /** @param reason the buyer's words, at most 200 characters; may be empty */
    public Outcome cancel(BuyerId buyer, OrderNo no, String reason) {
        return new NoSuchOrder();
    }
}
