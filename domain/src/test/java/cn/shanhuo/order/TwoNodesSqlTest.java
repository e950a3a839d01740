package cn.shanhuo.order;

import static cn.shanhuo.order.Honey.some;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.stock.StockLevel;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several desks on one database, as several nodes have them: they know of each other only through the tables. */
@MicronautTest(transactional = false)
class TwoNodesSqlTest {

    private final Honey honey;
    private final List<OrderDesk> nodes;

    TwoNodesSqlTest(Honey honey, PlaceOnce once) {
        this.honey = honey;
        this.nodes = List.of(new OrderDesk(once, 2, 64), new OrderDesk(once, 2, 64), new OrderDesk(once, 1, 1));
    }

    @RepeatedTest(5)
    void the_same_press_on_several_nodes_places_once() {
        var chen = honey.buyerChen();
        var jar = honey.honey(10);
        var press = new Press(chen.buyer(), honey.request(chen, some(jar, 1)));

        var outcomes = Crowd.together(6, i -> nodes.get(i % 3).place(press));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isEqualTo(outcomes.getFirst()));
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Placed.class);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(9, 1, 0));
    }

    @Test
    void buyers_of_scarce_goods_on_several_nodes_get_all_there_is_and_no_more() {
        var shop = honey.shop();
        var jar = honey.honey(shop, 25);
        var wax = honey.honey(shop, 15);
        var presses = IntStream.range(0, 90)
                .mapToObj(i -> {
                    var home = honey.buyerChen();
                    var request = i % 2 == 0
                            ? honey.request(home, some(jar, 1), some(wax, 1))
                            : honey.request(home, some(wax, 1), some(jar, 1));
                    return new Press(home.buyer(), request);
                })
                .toList();

        var outcomes = Crowd.together(90, i -> nodes.get(i % 3).place(presses.get(i)));

        assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(15);
        assertThat(outcomes).filteredOn(Outcome.SoldOut.class::isInstance).hasSize(75);
        assertThat(honey.shelf(wax)).isEqualTo(new StockLevel(0, 15, 0));
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(10, 15, 0));
    }
}
