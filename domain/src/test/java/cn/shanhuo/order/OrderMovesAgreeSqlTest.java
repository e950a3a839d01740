package cn.shanhuo.order;

import static cn.shanhuo.order.Honey.some;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.Goods;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** The WHERE clauses and the switches of Order must say the same: every move is tried from every state, by both. */
@MicronautTest(transactional = false)
class OrderMovesAgreeSqlTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static final Instant LATER = NOW.plus(Duration.ofDays(20));

    private record Attempt(String name, Function<Order, Move> rule, ToIntFunction<Order> row) {}

    private final Honey honey;
    private final Goods goods;
    private final Orders orders;
    private final OrderRows rows;

    OrderMovesAgreeSqlTest(Honey honey, Goods goods, Orders orders, OrderRows rows) {
        this.honey = honey;
        this.goods = goods;
        this.orders = orders;
        this.rows = rows;
    }

    @Test
    void each_row_moves_exactly_when_the_order_may() {
        var states =
                List.of("UNPAID", "PAID", "SHIPPED", "EXTENDED", "COMPLETED", "CANCELLED", "OVERDUE", "PAID_CANCELLED");
        for (var state : states) {
            for (var attempt : attempts()) {
                var order = anOrder(state);
                var allowed = attempt.rule().apply(order) instanceof Move.Moved;

                assertThat(attempt.row().applyAsInt(order))
                        .as(attempt.name() + " from " + state)
                        .isEqualTo(allowed ? 1 : 0);

                if (attempt.rule().apply(order) instanceof Move.Moved(var after)) {
                    assertThat(orders.find(order.no()).orElseThrow().state())
                            .as(attempt.name() + " from " + state)
                            .isEqualTo(after.state());
                }
            }
        }
    }

    private List<Attempt> attempts() {
        return List.of(
                new Attempt(
                        "pay",
                        order -> order.pay(NOW),
                        order -> rows.pay(List.of(order.no().value()), NOW)),
                new Attempt(
                        "revive",
                        order -> order.revive(NOW),
                        order -> rows.revive(order.no().value(), NOW)),
                new Attempt(
                        "cancel",
                        order -> order.close(ClosingReason.CANCELLED, NOW),
                        order -> rows.closeUnpaid(order.no().value(), "CANCELLED", NOW)),
                new Attempt(
                        "cancel when paid",
                        order -> order.close(ClosingReason.PAID_CANCELLED, NOW),
                        order -> rows.closePaid(order.no().value(), "PAID_CANCELLED", NOW)),
                new Attempt(
                        "ship",
                        order -> order.ship(NOW, NOW.plus(Duration.ofDays(10))),
                        order -> rows.ship(
                                order.shop().value(), order.no().value(), NOW, NOW.plus(Duration.ofDays(10)))),
                new Attempt(
                        "unship",
                        order -> order.unship(Instant.EPOCH),
                        order -> rows.unship(order.shop().value(), order.no().value(), NOW)),
                new Attempt(
                        "receive",
                        order -> order.receive(NOW),
                        order -> rows.receive(order.buyer().value(), order.no().value(), NOW)),
                new Attempt("receive when overdue", order -> order.receive(LATER), this::receivedWhenOverdue),
                new Attempt(
                        "extend",
                        order -> order.extend(Duration.ofDays(5)),
                        order ->
                                rows.extend(order.buyer().value(), order.no().value(), NOW.plus(Duration.ofDays(15)))));
    }

    /** The bulk move tells of all orders; whether it moved this one, the row tells. */
    private int receivedWhenOverdue(Order order) {
        rows.receiveOverdue(LATER, 100_000);
        return orders.find(order.no()).orElseThrow().state().equals(order.state()) ? 0 : 1;
    }

    private Order anOrder(String state) {
        var no = honey.ordered(honey.buyerChen(), some(honey.honey(5), 1));
        var facts =
                switch (state) {
                    case "UNPAID" -> "status = 'UNPAID'";
                    case "PAID" -> "status = 'PAID', paid_at = ?";
                    case "SHIPPED" ->
                        "status = 'SHIPPED', paid_at = ?, shipped_at = paid_at, receive_until = paid_at + INTERVAL 10 DAY";
                    case "EXTENDED" ->
                        "status = 'SHIPPED', paid_at = ?, shipped_at = paid_at, receive_until = paid_at + INTERVAL 10 DAY, receipt_extended = TRUE";
                    case "COMPLETED" ->
                        "status = 'COMPLETED', paid_at = ?, shipped_at = paid_at, completed_at = paid_at";
                    case "PAID_CANCELLED" ->
                        "status = 'CLOSED', paid_at = ?, closed_at = paid_at, closing_reason = 'PAID_CANCELLED'";
                    default -> "status = 'CLOSED', closed_at = ?, closing_reason = '" + state + "'";
                };
        var sql = "UPDATE orders SET " + facts + " WHERE id = ?";
        if (facts.contains("?")) {
            goods.write(sql, Timestamp.from(NOW), no.value());
        }
        return orders.find(no).orElseThrow();
    }
}
