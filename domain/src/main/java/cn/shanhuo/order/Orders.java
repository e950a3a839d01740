package cn.shanhuo.order;

import cn.shanhuo.people.BuyerId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * All orders. The moves are for payment and parcel: they happen in the caller's transaction, only from the one state
 * that allows them, and answer whether they did; stock moves along.
 */
@Singleton
public class Orders {

    /** For payment, which knows nobody but the order number. */
    public Optional<Order> find(OrderNo no) {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<Order> find(BuyerId buyer, OrderNo no) {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<Order> find(ShopId shop, OrderNo no) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Opens the sealed address. */
    public Optional<Receiver> receiver(OrderNo no) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Unpaid → paid. Stock stays promised. */
    public boolean markPaid(OrderNo no, Instant at) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Closed without having been paid → paid, when all its pieces can be promised once more; else nothing changes. */
    public boolean revive(OrderNo no, Instant paidAt) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Paid and not sent → closed by {@link ClosingReason#PAID_CANCELLED}; its pieces may be ordered again. */
    public boolean closePaid(OrderNo no, Instant at) {
        throw new UnsupportedOperationException("not yet");
    }
}
