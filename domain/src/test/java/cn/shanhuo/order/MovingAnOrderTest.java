package cn.shanhuo.order;

import static cn.shanhuo.order.Cast.NOON;
import static cn.shanhuo.order.Cast.aCancelledOrder;
import static cn.shanhuo.order.Cast.aCompletedOrder;
import static cn.shanhuo.order.Cast.aPaidOrder;
import static cn.shanhuo.order.Cast.aRefundedOrder;
import static cn.shanhuo.order.Cast.aShippedOrder;
import static cn.shanhuo.order.Cast.anUnpaidOrder;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.order.Move.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MovingAnOrderTest {

    private static final Duration FIVE_DAYS = Duration.ofDays(5);

    @Test
    void an_unpaid_order_can_be_paid_or_closed_and_nothing_else() {
        assertThat(anUnpaidOrder().pay(NOON)).isInstanceOf(Move.Moved.class);
        assertThat(anUnpaidOrder().close(ClosingReason.OVERDUE, NOON)).isInstanceOf(Move.Moved.class);
        assertThat(anUnpaidOrder().close(ClosingReason.PAID_CANCELLED, NOON))
                .isEqualTo(new Refused(Refusal.NOT_PAID_YET));
        assertThat(anUnpaidOrder().ship(NOON, NOON)).isEqualTo(new Refused(Refusal.NOT_PAID_YET));
        assertThat(anUnpaidOrder().receive(NOON)).isEqualTo(new Refused(Refusal.NOT_PAID_YET));
        assertThat(anUnpaidOrder().extend(FIVE_DAYS)).isEqualTo(new Refused(Refusal.NOT_PAID_YET));
        assertThat(anUnpaidOrder().revive(NOON)).isEqualTo(new Refused(Refusal.NOT_PAID_YET));
    }

    @Test
    void a_paid_order_is_not_closed_as_if_it_were_unpaid() {
        assertThat(aPaidOrder().close(ClosingReason.OVERDUE, NOON)).isEqualTo(new Refused(Refusal.ALREADY_PAID));
        assertThat(aPaidOrder().close(ClosingReason.CANCELLED, NOON)).isEqualTo(new Refused(Refusal.ALREADY_PAID));
        assertThat(aPaidOrder().close(ClosingReason.PAID_CANCELLED, NOON)).isInstanceOf(Move.Moved.class);
        assertThat(aPaidOrder().pay(NOON)).isEqualTo(new Refused(Refusal.ALREADY_PAID));
        assertThat(aPaidOrder().receive(NOON)).isEqualTo(new Refused(Refusal.NOT_SHIPPED_YET));
    }

    @Test
    void a_sent_order_is_received_and_its_time_is_extended_once() {
        assertThat(aShippedOrder().receive(NOON)).isInstanceOf(Move.Moved.class);
        var extended = Cast.moved(aShippedOrder().extend(FIVE_DAYS));
        assertThat(extended.state())
                .isInstanceOfSatisfying(OrderState.Shipped.class, state -> assertThat(state.receiveUntil())
                        .isEqualTo(NOON.plusSeconds(3600).plus(Duration.ofDays(15))));
        assertThat(extended.extend(FIVE_DAYS)).isEqualTo(new Refused(Refusal.ALREADY_EXTENDED));
        assertThat(aShippedOrder().ship(NOON, NOON)).isEqualTo(new Refused(Refusal.ALREADY_SHIPPED));
        assertThat(aShippedOrder().close(ClosingReason.PAID_CANCELLED, NOON))
                .isEqualTo(new Refused(Refusal.ALREADY_SHIPPED));
    }

    @Test
    void sending_is_taken_back_only_while_it_is_fresh() {
        assertThat(aShippedOrder().unship(NOON.plusSeconds(3600))).isEqualTo(new Move.Moved(aPaidOrder()));
        assertThat(aShippedOrder().unship(NOON.plusSeconds(3601))).isEqualTo(new Refused(Refusal.TOO_LATE));
        assertThat(aPaidOrder().unship(NOON)).isEqualTo(new Refused(Refusal.NOT_SHIPPED_YET));
    }

    @Test
    void a_late_payment_revives_what_was_never_paid_and_nothing_else() {
        assertThat(aCancelledOrder().revive(NOON)).isInstanceOf(Move.Moved.class);
        assertThat(aRefundedOrder().revive(NOON)).isEqualTo(new Refused(Refusal.ORDER_CLOSED));
        assertThat(aPaidOrder().revive(NOON)).isEqualTo(new Refused(Refusal.ALREADY_PAID));
    }

    @Test
    void a_completed_order_stays_as_it_is() {
        assertThat(aCompletedOrder().receive(NOON)).isEqualTo(new Refused(Refusal.ALREADY_COMPLETED));
        assertThat(aCompletedOrder().ship(NOON, NOON)).isEqualTo(new Refused(Refusal.ALREADY_COMPLETED));
        assertThat(aCompletedOrder().unship(NOON)).isEqualTo(new Refused(Refusal.ALREADY_COMPLETED));
        assertThat(aCompletedOrder().close(ClosingReason.PAID_CANCELLED, NOON))
                .isEqualTo(new Refused(Refusal.ALREADY_COMPLETED));
        assertThat(aCompletedOrder().extend(FIVE_DAYS)).isEqualTo(new Refused(Refusal.ALREADY_COMPLETED));
    }
}
