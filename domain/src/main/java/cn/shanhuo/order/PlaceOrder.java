package cn.shanhuo.order;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A buyer orders: one order a shop, all of them or none, stock promised until the deadline for paying.
 *
 * <p>The same key of the same buyer places once, however often and wherever it arrives; later presses get the answer of
 * the first. Answers only when the database has it for good. Not to be called inside a transaction: the desk has its own.
 */
@Singleton
public class PlaceOrder {

    private final Reckoner reckoner;
    private final OrderDesk desk;
    private final OrderSettings settings;
    private final Ids ids;
    private final Clock clock;

    PlaceOrder(Reckoner reckoner, OrderDesk desk, OrderSettings settings, Ids ids, Clock clock) {
        this.reckoner = reckoner;
        this.desk = desk;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome place(BuyerId buyer, CheckoutRequest request) {
        var wanted = Wanted.together(request.wanted());
        var reckoning = reckoner.reckon(buyer, request.address(), request.key(), wanted);
        if (reckoning.earlier().isPresent()) {
            return new Outcome.Placed(desk.placedBefore(reckoning.earlier().get()));
        }
        return refusal(reckoning, request, wanted).orElseGet(() -> write(buyer, request, reckoning));
    }

    private Outcome write(BuyerId buyer, CheckoutRequest request, Reckoning reckoning) {
        var draft = draft(buyer, request, reckoning);
        return switch (desk.write(draft)) {
            case OrderDesk.Answer.Written(var orders) -> new Outcome.Placed(orders);
            case OrderDesk.Answer.Short(var lines) -> new Outcome.SoldOut(lines);
            case OrderDesk.Answer.Failed(var why) -> throw why;
        };
    }

    private CheckoutDraft draft(BuyerId buyer, CheckoutRequest request, Reckoning reckoning) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var orders = reckoning.quote().shops().stream()
                .map(shop -> new OrderDraft(
                        new OrderNo(ids.next()),
                        shop,
                        request.notes().getOrDefault(shop.shop(), ""),
                        request.confirmedNoReturn()))
                .toList();
        return new CheckoutDraft(
                ids.next(),
                buyer,
                request.key(),
                reckoning.destination().orElseThrow(),
                now,
                now.plus(settings.payWithin()),
                orders);
    }

    /** The rules that can refuse, in the order in which a buyer can do something about them. */
    private Optional<Outcome> refusal(Reckoning reckoning, CheckoutRequest request, Map<SkuId, Quantity> wanted) {
        if (wanted.isEmpty()) {
            return Optional.of(new Outcome.NothingToBuy());
        }
        if (wanted.size() > settings.lineLimit()) {
            return Optional.of(new Outcome.TooManyLines(settings.lineLimit()));
        }
        if (reckoning.unpaid() >= settings.unpaidLimit()) {
            return Optional.of(new Outcome.TooManyUnpaid(settings.unpaidLimit()));
        }
        return Refusals.of(reckoning.quote(), request);
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
