package cn.shanhuo.order;

import static cn.shanhuo.order.Honey.some;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.PlaceOnce.Answer.Given;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.people.KeepAddress;
import cn.shanhuo.stock.StockLevel;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Presses that were here before, alone and among others of the same batch. */
@MicronautTest(transactional = false)
class PressingAgainSqlTest {

    private final Honey honey;
    private final PlaceOnce once;
    private final KeepAddress addresses;

    PressingAgainSqlTest(Honey honey, PlaceOnce once, KeepAddress addresses) {
        this.honey = honey;
        this.once = once;
        this.addresses = addresses;
    }

    @Test
    void the_first_answer_stands_when_the_goods_are_sold_out_meanwhile() {
        var jar = honey.honey(1);
        var press = press(jar);

        var first = once.place(List.of(press));

        assertThat(outcome(first.getFirst())).isInstanceOf(Outcome.Placed.class);
        assertThat(once.place(List.of(press))).isEqualTo(first);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(0, 1, 0));
    }

    @Test
    void those_beside_a_press_that_comes_again_are_served() {
        var jar = honey.honey(3);
        var old = press(jar);
        var first = once.place(List.of(old)).getFirst();

        var answers = once.place(List.of(press(jar), old, press(jar), press(jar)));

        assertThat(answers.get(1)).isEqualTo(first);
        assertThat(answers.get(0)).isNotEqualTo(answers.get(2));
        assertThat(List.of(outcome(answers.get(0)), outcome(answers.get(2))))
                .allMatch(Outcome.Placed.class::isInstance);
        assertThat(outcome(answers.get(3))).isInstanceOf(Outcome.SoldOut.class);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(0, 3, 0));
    }

    @Test
    void the_same_press_twice_at_once_is_placed_once_and_nobody_beside_it_pays() {
        var jar = honey.honey(3);
        var twice = press(jar);

        var answers = once.place(List.of(press(jar), twice, twice));

        assertThat(answers).allMatch(answer -> outcome(answer) instanceof Outcome.Placed);
        assertThat(answers.get(2)).isEqualTo(answers.get(1)).isNotEqualTo(answers.get(0));
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(1, 2, 0));
    }

    @Test
    void the_first_answer_stands_when_the_price_has_changed_but_not_for_somebody_else() {
        var jar = honey.honey(3);
        var chen = press(jar);
        var first = once.place(List.of(chen)).getFirst();
        var dearer = chen.request();
        var wang = honey.buyerChen();
        var stranger = new Press(
                wang.buyer(),
                new CheckoutRequest(dearer.key(), wang.address(), dearer.wanted(), Map.of(), Set.of(), new Money(1)));
        var chenAgain = new Press(
                chen.buyer(),
                new CheckoutRequest(dearer.key(), dearer.address(), dearer.wanted(), Map.of(), Set.of(), new Money(1)));

        var answers = once.place(List.of(stranger, chenAgain));

        assertThat(outcome(answers.get(0))).isInstanceOf(Outcome.PriceChanged.class);
        assertThat(answers.get(1)).isEqualTo(first);
    }

    @Test
    void the_first_answer_stands_when_no_more_unpaid_orders_are_allowed() {
        var jar = honey.honey(100);
        var chen = honey.buyerChen();
        var pressed = press(chen, jar);
        var first = once.place(List.of(pressed)).getFirst();
        var others = Stream.generate(() -> press(chen, jar)).limit(20).toList();

        var answers = once.place(others);

        assertThat(outcome(answers.getLast())).isInstanceOf(Outcome.TooManyUnpaid.class);
        assertThat(once.place(List.of(pressed))).containsExactly(first);
    }

    @Test
    void the_first_answer_stands_when_the_address_is_gone() {
        var jar = honey.honey(3);
        var chen = honey.buyerChen();
        var pressed = press(chen, jar);
        var first = once.place(List.of(pressed)).getFirst();
        var another = press(chen, jar);
        addresses.remove(chen.buyer(), chen.address());

        assertThat(outcome(once.place(List.of(another)).getFirst())).isInstanceOf(Outcome.NoAddress.class);
        assertThat(once.place(List.of(pressed))).containsExactly(first);
    }

    private Press press(SkuId jar) {
        return press(honey.buyerChen(), jar);
    }

    private Press press(Honey.Home home, SkuId jar) {
        return new Press(home.buyer(), honey.request(home, some(jar, 1)));
    }

    private static Outcome outcome(PlaceOnce.Answer answer) {
        return ((Given) answer).outcome();
    }
}
