package cn.shanhuo.order;

import static cn.shanhuo.order.Honey.some;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.stock.StockLevel;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** With settings unlike the defaults, to see that each one is obeyed. */
@MicronautTest(transactional = false)
@Property(name = "shanhuo.order.pay-within", value = "7m")
@Property(name = "shanhuo.order.unknown-grace", value = "1h")
@Property(name = "shanhuo.order.receive-within", value = "3d")
@Property(name = "shanhuo.order.receipt-extension", value = "2d")
@Property(name = "shanhuo.order.unpaid-limit", value = "2")
@Property(name = "shanhuo.order.line-limit", value = "1")
class OverdueOrdersSqlTest {

    private final Honey honey;
    private final Orders orders;
    private final OrderRows rows;
    private final OrderSettings settings;
    private final ReceiveOrder receiving;
    private final ExtendReceipt extending;
    private final TransactionOperations<Connection> transactions;

    OverdueOrdersSqlTest(
            Honey honey,
            Orders orders,
            OrderRows rows,
            OrderSettings settings,
            ReceiveOrder receiving,
            ExtendReceipt extending,
            TransactionOperations<Connection> transactions) {
        this.honey = honey;
        this.orders = orders;
        this.rows = rows;
        this.settings = settings;
        this.receiving = receiving;
        this.extending = extending;
        this.transactions = transactions;
    }

    private int closeAfter(Duration time, PaymentCheck alipay) {
        return new CloseOverdueOrders(orders, alipay, transactions, settings, after(time)).closeAll();
    }

    private static Clock after(Duration time) {
        return Clock.offset(Clock.system(ZoneOffset.UTC), time);
    }

    private OrderState state(OrderNo no) {
        return orders.find(no).orElseThrow().state();
    }

    @Test
    void an_order_is_closed_when_its_minutes_are_over_and_not_before() {
        var jar = honey.honey(9);
        var no = honey.ordered(honey.buyerChen(), some(jar, 4));

        closeAfter(Duration.ofMinutes(6), _ -> PaymentCheck.Answer.NOT_PAID);
        assertThat(state(no)).isInstanceOf(OrderState.Unpaid.class);

        assertThat(closeAfter(Duration.ofMinutes(8), _ -> PaymentCheck.Answer.NOT_PAID))
                .isPositive();
        assertThat(state(no)).isInstanceOfSatisfying(OrderState.Closed.class, closed -> assertThat(closed.why())
                .isEqualTo(ClosingReason.OVERDUE));
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(9, 0, 0));
    }

    @Test
    void alipay_is_asked_first_and_a_paid_order_is_left_alone() {
        var no = honey.ordered(honey.buyerChen(), some(honey.honey(9), 1));
        var asked = Collections.synchronizedList(new ArrayList<OrderNo>());

        closeAfter(Duration.ofMinutes(8), order -> {
            asked.add(order);
            return PaymentCheck.Answer.PAID;
        });

        assertThat(asked).contains(no);
        assertThat(state(no)).isInstanceOf(OrderState.Unpaid.class);
    }

    @Test
    void while_alipay_does_not_answer_an_order_is_kept_for_the_grace_and_no_longer() {
        var no = honey.ordered(honey.buyerChen(), some(honey.honey(9), 1));

        closeAfter(Duration.ofMinutes(60), _ -> PaymentCheck.Answer.UNKNOWN);
        assertThat(state(no)).isInstanceOf(OrderState.Unpaid.class);

        closeAfter(Duration.ofMinutes(68), _ -> PaymentCheck.Answer.UNKNOWN);
        assertThat(state(no)).isInstanceOf(OrderState.Closed.class);
    }

    @Test
    void what_was_never_sent_to_the_cashier_is_closed_while_alipay_is_silent_and_it_is_asked_only_a_few_times() {
        var atTheCashier = new HashSet<OrderNo>();
        for (int i = 0; i < 30; i++) {
            atTheCashier.add(honey.ordered(honey.buyerChen(), some(honey.honey(9), 1)));
        }
        var unopened = honey.ordered(honey.buyerChen(), some(honey.honey(9), 1));
        var asked = new AtomicInteger();

        closeAfter(Duration.ofMinutes(8), new PaymentCheck() {
            @Override
            public Answer ask(OrderNo no) {
                asked.incrementAndGet();
                return Answer.UNKNOWN;
            }

            @Override
            public Set<OrderNo> toAsk(Collection<OrderNo> orders) {
                return orders.stream().filter(atTheCashier::contains).collect(Collectors.toSet());
            }
        });

        assertThat(state(unopened)).isInstanceOf(OrderState.Closed.class);
        assertThat(atTheCashier).allSatisfy(no -> assertThat(state(no)).isInstanceOf(OrderState.Unpaid.class));
        assertThat(asked.get())
                .as("three silences, and those asked at the same time")
                .isBetween(3, 11);
    }

    @Test
    void one_order_that_fails_does_not_keep_the_others_open() {
        var stuck = honey.ordered(honey.buyerChen(), some(honey.honey(9), 1));
        var no = honey.ordered(honey.buyerChen(), some(honey.honey(9), 1));

        closeAfter(Duration.ofMinutes(8), order -> {
            if (order.equals(stuck)) {
                throw new IllegalStateException("the line is dead");
            }
            return PaymentCheck.Answer.NOT_PAID;
        });

        assertThat(state(stuck)).isInstanceOf(OrderState.Unpaid.class);
        assertThat(state(no)).isInstanceOf(OrderState.Closed.class);
    }

    @Test
    void two_nodes_that_close_at_the_same_time_give_back_once() {
        var jar = honey.honey(40);
        for (int i = 0; i < 12; i++) {
            honey.ordered(honey.buyerChen(), some(jar, 2));
        }

        Crowd.together(3, _ -> closeAfter(Duration.ofMinutes(8), _ -> PaymentCheck.Answer.NOT_PAID));

        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(40, 0, 0));
    }

    @Test
    void a_sent_order_counts_as_received_after_its_days_and_an_extended_one_later() {
        var shop = honey.shop();
        var jar = honey.honey(shop, 9);
        var chen = honey.buyerChen();
        var silent = honey.shipped(chen, shop, some(jar, 1));
        var extended = honey.shipped(chen, shop, some(jar, 1));
        assertThat(extending.extend(chen.buyer(), extended)).isInstanceOf(ExtendReceipt.Outcome.Extended.class);
        assertThat(extending.extend(chen.buyer(), extended))
                .isEqualTo(new ExtendReceipt.Outcome.NotExtended(Refusal.ALREADY_EXTENDED));

        new ReceiveOverdueOrders(rows, after(Duration.ofDays(2))).receiveAll();
        assertThat(state(silent)).isInstanceOf(OrderState.Shipped.class);

        new ReceiveOverdueOrders(rows, after(Duration.ofDays(4))).receiveAll();
        assertThat(state(silent)).isInstanceOf(OrderState.Completed.class);
        assertThat(state(extended)).isInstanceOf(OrderState.Shipped.class);

        new ReceiveOverdueOrders(rows, after(Duration.ofDays(6))).receiveAll();
        assertThat(state(extended)).isInstanceOf(OrderState.Completed.class);
    }

    @Test
    void a_buyer_confirms_receipt_once_and_again() {
        var shop = honey.shop();
        var chen = honey.buyerChen();
        var no = honey.shipped(chen, shop, some(honey.honey(shop, 9), 1));

        assertThat(receiving.receive(honey.buyerChen().buyer(), no)).isEqualTo(new ReceiveOrder.Outcome.NoSuchOrder());
        assertThat(receiving.receive(chen.buyer(), no)).isEqualTo(new ReceiveOrder.Outcome.Received());
        assertThat(receiving.receive(chen.buyer(), no)).isEqualTo(new ReceiveOrder.Outcome.Received());
        assertThat(extending.extend(chen.buyer(), no))
                .isEqualTo(new ExtendReceipt.Outcome.NotExtended(Refusal.ALREADY_COMPLETED));
    }

    @Test
    void the_limits_of_unpaid_orders_and_of_lines_are_settings() {
        var chen = honey.buyerChen();
        var jar = honey.honey(9);
        assertThat(honey.order(chen, some(jar, 1), some(honey.honey(9), 1)))
                .isEqualTo(new PlaceOrder.Outcome.TooManyLines(1));
        honey.ordered(chen, some(jar, 1));
        honey.ordered(chen, some(jar, 1));
        assertThat(honey.order(chen, some(jar, 1))).isEqualTo(new PlaceOrder.Outcome.TooManyUnpaid(2));
    }
}
