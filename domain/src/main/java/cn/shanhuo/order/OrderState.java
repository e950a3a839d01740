package cn.shanhuo.order;

import java.time.Instant;

/**
 * Where an order stands, with what is known only there. The graph is drawn in {@code docs/order-states.md}; moving
 * from one to the next is up to {@link Order}.
 */
public sealed interface OrderState {

    /** @param until from then on it may be closed */
    record Unpaid(Instant until) implements OrderState {}

    record Paid(Instant at) implements OrderState {}

    /**
     * @param receiveUntil then it counts as received
     * @param extended the buyer has asked for more time, which is possible once
     */
    record Shipped(Instant paidAt, Instant at, Instant receiveUntil, boolean extended) implements OrderState {}

    record Completed(Instant paidAt, Instant shippedAt, Instant at) implements OrderState {}

    record Closed(Instant at, ClosingReason why) implements OrderState {}
}
