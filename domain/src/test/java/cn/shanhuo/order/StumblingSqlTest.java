package cn.shanhuo.order;

import static cn.shanhuo.order.Honey.some;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.order.PlaceOnce.Answer;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.stock.Stock;
import cn.shanhuo.stock.StockLevel;
import cn.shanhuo.testing.Goods;
import cn.shanhuo.watch.Tally;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the database throws at a batch of checkouts, and who gets to hear of it. */
@MicronautTest(transactional = false)
class StumblingSqlTest {

    private static final Supplier<SQLException> DEADLOCK =
            () -> new SQLException("Deadlock found when trying to get lock; try restarting transaction", "40001", 1213);
    private static final Supplier<SQLException> LOST =
            () -> new SQLException("Communications link failure", "08S01", 0);

    private static final Supplier<SQLException> TOO_LONG =
            () -> new SQLException("Data too long for column 'note' at row 2", "22001", 1406);

    private final Honey honey;
    private final Goods goods;
    private final PressedBefore pressedBefore;
    private final Attempts attempts;

    StumblingSqlTest(
            Honey honey,
            Goods goods,
            PressedBefore pressedBefore,
            CheckoutDrafting drafting,
            CheckoutWriter writer,
            Stock stock,
            TransactionOperations<Connection> transactions,
            Tally tally) {
        this.honey = honey;
        this.goods = goods;
        this.pressedBefore = pressedBefore;
        this.attempts = new Attempts(drafting, writer, stock, transactions, tally);
    }

    @Test
    void a_deadlock_is_tried_again_and_no_buyer_hears_of_it() {
        var jar = honey.honey(2);
        attempts.stumble(3, DEADLOCK);

        var answers = once().place(List.of(press(jar), press(jar)));

        assertThat(answers).allMatch(StumblingSqlTest::placed);
        assertThat(attempts.count).isEqualTo(4);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(0, 2, 0));
    }

    @Test
    void deadlocks_without_end_are_given_up() {
        var jar = honey.honey(1);
        attempts.stumble(Integer.MAX_VALUE, DEADLOCK);

        assertThat(once().place(List.of(press(jar)))).hasOnlyElementsOfType(Answer.Failed.class);
        assertThat(attempts.count).isEqualTo(8);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(1, 0, 0));
    }

    @Test
    void a_lost_database_is_told_to_everybody_at_once() {
        var jar = honey.honey(2);
        attempts.stumble(1, LOST);

        assertThat(once().place(List.of(press(jar), press(jar)))).hasSize(2).hasOnlyElementsOfType(Answer.Failed.class);
        assertThat(attempts.count).isEqualTo(1);
    }

    @Test
    void a_row_that_the_database_will_not_have_is_nobody_elses_trouble() {
        var jar = honey.honey(3);
        var poisoned = press(jar);
        attempts.stumbleOver(poisoned, TOO_LONG);

        var answers = once().place(List.of(press(jar), poisoned, press(jar)));

        assertThat(answers.get(0)).matches(StumblingSqlTest::placed);
        assertThat(answers.get(1)).isInstanceOf(Answer.Failed.class);
        assertThat(answers.get(2)).matches(StumblingSqlTest::placed);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(1, 2, 0));
    }

    @Test
    void an_impatient_thumb_costs_those_beside_it_nothing() {
        var jar = honey.honey(5);
        var desk = new OrderDesk(once(), 1, 64);
        var pressed = press(jar);
        var first = desk.place(pressed);

        assertThat(Stream.generate(() -> desk.place(pressed)).limit(50)).containsOnly(first);
        assertThat(attempts.count).isEqualTo(1);
    }

    @Test
    void a_refusal_is_not_remembered() {
        var jar = honey.honey(0);
        var desk = new OrderDesk(once(), 1, 64);
        var pressed = press(jar);

        assertThat(desk.place(pressed)).isInstanceOf(Outcome.SoldOut.class);
        goods.stock(jar, 1);

        assertThat(desk.place(pressed)).isInstanceOf(Outcome.Placed.class);
    }

    private PlaceOnce once() {
        return new PlaceOnce(attempts, pressedBefore);
    }

    private Press press(SkuId jar) {
        var chen = honey.buyerChen();
        return new Press(chen.buyer(), honey.request(chen, some(jar, 1)));
    }

    private static boolean placed(Answer answer) {
        return answer instanceof Answer.Given(Outcome.Placed _);
    }

    /** Counts how often a batch is written, and may stumble before it is. */
    private static final class Attempts extends PlaceTogether {

        private int count;
        private Predicate<List<Press>> stumbles = _ -> false;
        private Supplier<SQLException> cause = DEADLOCK;

        Attempts(
                CheckoutDrafting drafting,
                CheckoutWriter writer,
                Stock stock,
                TransactionOperations<Connection> transactions,
                Tally tally) {
            super(drafting, writer, stock, transactions, tally);
        }

        void stumble(int times, Supplier<SQLException> why) {
            stumbles = _ -> count <= times;
            cause = why;
        }

        void stumbleOver(Press press, Supplier<SQLException> why) {
            stumbles = batch -> batch.contains(press);
            cause = why;
        }

        @Override
        List<Outcome> place(List<Press> presses) {
            count++;
            if (stumbles.test(presses)) {
                throw new DataAccessException("batch", cause.get());
            }
            return super.place(presses);
        }
    }
}
