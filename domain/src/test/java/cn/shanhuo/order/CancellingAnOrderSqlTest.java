package cn.shanhuo.order;

import static cn.shanhuo.order.Honey.some;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.order.CancelUnpaidOrder.Outcome;
import cn.shanhuo.stock.StockLevel;
import cn.shanhuo.testing.Goods;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CancellingAnOrderSqlTest {

    private final Honey honey;
    private final Goods goods;
    private final Orders orders;
    private final TransactionOperations<Connection> transactions;

    CancellingAnOrderSqlTest(Honey honey, Goods goods, Orders orders, TransactionOperations<Connection> transactions) {
        this.honey = honey;
        this.goods = goods;
        this.orders = orders;
        this.transactions = transactions;
    }

    private CancelUnpaidOrder cancelling(PaymentCheck.Answer alipaySays) {
        return new CancelUnpaidOrder(orders, _ -> alipaySays, transactions, Clock.systemUTC());
    }

    @Test
    void what_was_promised_may_be_ordered_again() {
        var chen = honey.buyerChen();
        var jar = honey.honey(5);
        var no = honey.ordered(chen, some(jar, 3));

        assertThat(cancelling(PaymentCheck.Answer.NOT_PAID).cancel(chen.buyer(), no))
                .isEqualTo(new Outcome.Cancelled());

        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(5, 0, 0));
        assertThat(orders.find(no).orElseThrow().state())
                .isInstanceOfSatisfying(OrderState.Closed.class, closed -> assertThat(closed.why())
                        .isEqualTo(ClosingReason.CANCELLED));
    }

    @Test
    void cancelling_twice_gives_back_once() {
        var chen = honey.buyerChen();
        var jar = honey.honey(5);
        var no = honey.ordered(chen, some(jar, 3));
        var cancelling = cancelling(PaymentCheck.Answer.NOT_PAID);

        var outcomes = Crowd.together(6, _ -> cancelling.cancel(chen.buyer(), no));

        assertThat(outcomes).containsOnly(new Outcome.Cancelled());
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(5, 0, 0));
    }

    @Test
    void goods_that_went_off_sale_come_back_to_the_shelf_too() {
        var chen = honey.buyerChen();
        var jar = honey.honey(5);
        var no = honey.ordered(chen, some(jar, 3));
        goods.write(
                "UPDATE products SET status = 'OFF_SALE' WHERE id = (SELECT product_id FROM skus WHERE id = ?)",
                jar.value());
        goods.retire(jar);

        cancelling(PaymentCheck.Answer.NOT_PAID).cancel(chen.buyer(), no);

        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(5, 0, 0));
    }

    @Test
    void an_order_for_which_money_is_under_way_stays_open() {
        var chen = honey.buyerChen();
        var jar = honey.honey(5);
        var no = honey.ordered(chen, some(jar, 1));

        assertThat(cancelling(PaymentCheck.Answer.PAID).cancel(chen.buyer(), no))
                .isEqualTo(new Outcome.AlreadyPaid());
        assertThat(cancelling(PaymentCheck.Answer.UNKNOWN).cancel(chen.buyer(), no))
                .isEqualTo(new Outcome.NotKnown());
        assertThat(orders.find(no).orElseThrow().state()).isInstanceOf(OrderState.Unpaid.class);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(4, 1, 0));
    }

    @Test
    void somebody_elses_order_is_none() {
        var no = honey.ordered(honey.buyerChen(), some(honey.honey(5), 1));
        var stranger = honey.buyerChen().buyer();

        assertThat(cancelling(PaymentCheck.Answer.NOT_PAID).cancel(stranger, no))
                .isEqualTo(new Outcome.NoSuchOrder());
    }

    @Test
    void a_paid_order_that_is_cancelled_gives_its_goods_back() {
        var jar = honey.honey(5);
        var no = honey.paid(honey.buyerChen(), some(jar, 2));

        assertThat(transactions.<Boolean>executeWrite(_ -> orders.closePaid(no, Instant.now())))
                .isTrue();
        assertThat(transactions.<Boolean>executeWrite(_ -> orders.closePaid(no, Instant.now())))
                .isFalse();

        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(5, 0, 0));
    }

    @Test
    void a_late_payment_takes_the_goods_once_more_if_they_are_still_there() {
        var chen = honey.buyerChen();
        var jar = honey.honey(5);
        var no = honey.ordered(chen, some(jar, 3));
        cancelling(PaymentCheck.Answer.NOT_PAID).cancel(chen.buyer(), no);

        assertThat(transactions.<Boolean>executeWrite(_ -> orders.revive(no, Instant.now())))
                .isTrue();

        assertThat(orders.find(no).orElseThrow().state()).isInstanceOf(OrderState.Paid.class);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(2, 3, 0));
    }

    @Test
    void a_late_payment_for_goods_that_are_gone_changes_nothing() {
        var chen = honey.buyerChen();
        var shop = honey.shop();
        var jar = honey.honey(shop, 5);
        var other = honey.honey(shop, 5);
        var no = honey.ordered(chen, some(jar, 3), some(other, 1));
        cancelling(PaymentCheck.Answer.NOT_PAID).cancel(chen.buyer(), no);
        honey.ordered(honey.buyerChen(), some(jar, 4));

        assertThat(transactions.<Boolean>executeWrite(_ -> orders.revive(no, Instant.now())))
                .isFalse();

        assertThat(orders.find(no).orElseThrow().state()).isInstanceOf(OrderState.Closed.class);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(1, 4, 0));
        assertThat(honey.shelf(other)).isEqualTo(new StockLevel(5, 0, 0));
    }
}
