package cn.shanhuo.order;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A buyer orders: one order a shop, all of them or none, stock promised until the deadline for paying.
 *
 * <p>The same key of the same buyer places once, however often and wherever it arrives; later presses get the answer of
 * the first. Answers only when the database has it for good. Not to be called inside a transaction: the desk has its own.
 */
@Singleton
public class PlaceOrder {

    private final OrderDesk desk;
    private final OrderSettings settings;

    PlaceOrder(OrderDesk desk, OrderSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    public Outcome place(BuyerId buyer, CheckoutRequest request) {
        int lines = Wanted.together(request.wanted()).size();
        if (lines == 0) {
            return new Outcome.NothingToBuy();
        }
        if (lines > settings.lineLimit()) {
            return new Outcome.TooManyLines(settings.lineLimit());
        }
        return desk.place(new Press(buyer, request));
    }

    /** What came of it. Everything but {@link Placed} has changed nothing, and the key may be used again. */
    public sealed interface Outcome {
        /** @param orders one a shop, in the order of the quote */
        record Placed(List<OrderNo> orders) implements Outcome {}

        /** @param lines what there is too little of */
        record SoldOut(List<CheckoutProblem.TooFew> lines) implements Outcome {}

        /** The total is not the one the buyer saw. */
        record PriceChanged(Quote now) implements Outcome {}

        record NotOnSale(List<SkuId> skus) implements Outcome {}

        record NotDelivered(List<CheckoutProblem.NoDelivery> shops) implements Outcome {}

        /** These need the buyer's tick that they cannot be sent back once opened. */
        record NotConfirmed(List<SkuId> skus) implements Outcome {}

        /** Pay or cancel some first. */
        record TooManyUnpaid(int limit) implements Outcome {}

        record TooManyLines(int limit) implements Outcome {}

        record NoAddress() implements Outcome {}

        record NothingToBuy() implements Outcome {}
    }
}
