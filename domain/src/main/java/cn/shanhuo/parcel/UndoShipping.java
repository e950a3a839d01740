package cn.shanhuo.parcel;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.order.Move;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.OrderState;
import cn.shanhuo.order.Orders;
import cn.shanhuo.order.Refusal;
import cn.shanhuo.shop.ShopId;
import io.micronaut.context.annotation.Property;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A shop takes back that it sent an order, soon after: wrong number, wrong order. */
@UseCase
public class UndoShipping {

    private final Orders orders;
    private final ParcelRows rows;
    private final Clock clock;
    private final Duration within;

    UndoShipping(
            Orders orders,
            ParcelRows rows,
            Clock clock,
            @Property(name = "shanhuo.parcel.undo-within", defaultValue = "1h") Duration within) {
        this.orders = orders;
        this.rows = rows;
        this.clock = clock;
        this.within = within;
    }

    /** Until when sending can be taken back; empty when it cannot. */
    public Optional<Instant> until(ShopId shop, OrderNo no) {
        return orders.find(shop, no)
                .flatMap(order -> order.state() instanceof OrderState.Shipped sent
                        ? Optional.of(sent.at().plus(within))
                        : Optional.empty())
                .filter(until -> !until.isBefore(clock.instant()));
    }

    public Outcome undo(ShopId shop, OrderNo no) {
        var now = clock.instant();
        var move = orders.unship(shop, no, now.minus(within));
        if (move.isEmpty()) {
            return new Outcome.NoSuchOrder();
        }
        return switch (move.get()) {
            case Move.Refused(var why) -> new Outcome.NotUndone(why);
            case Move.Moved _ -> {
                rows.takeBack(shop.value(), no.value(), now);
                yield new Outcome.Undone();
            }
        };
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Undone() implements Outcome {}

        record NotUndone(Refusal why) implements Outcome {}

        record NoSuchOrder() implements Outcome {}
    }
}
