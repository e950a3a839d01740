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

@MicronautTest(transactional = false)
class CrowdAtTheShelfSqlTest {

    private final Honey honey;
    private final PlaceOrder placing;

    CrowdAtTheShelfSqlTest(Honey honey, PlaceOrder placing) {
        this.honey = honey;
        this.placing = placing;
    }

    @RepeatedTest(3)
    void of_fifty_buyers_of_the_last_jar_one_gets_it_and_the_others_are_told() {
        var jar = honey.honey(1);
        var requests = IntStream.range(0, 50)
                .mapToObj(_ -> honey.buyerChen())
                .map(home -> new Press(home, honey.request(home, some(jar, 1))))
                .toList();

        var outcomes = Crowd.together(50, i -> requests.get(i).by(placing));

        assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.SoldOut.class::isInstance).hasSize(49);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(0, 1, 0));
    }

    @Test
    void nobody_is_told_sold_out_while_something_is_left() {
        var jar = honey.honey(30);
        var requests = IntStream.range(0, 60)
                .mapToObj(_ -> honey.buyerChen())
                .map(home -> new Press(home, honey.request(home, some(jar, 1))))
                .toList();

        var outcomes = Crowd.together(60, i -> requests.get(i).by(placing));

        assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(30);
        assertThat(outcomes).filteredOn(Outcome.SoldOut.class::isInstance).hasSize(30);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(0, 30, 0));
    }

    @Test
    void one_buyer_in_sixty_windows_still_holds_no_more_than_ten_unpaid_orders() {
        var jar = honey.honey(100);
        var chen = honey.buyerChen();
        var requests = IntStream.range(0, 60)
                .mapToObj(_ -> new Press(chen, honey.request(chen, some(jar, 1))))
                .toList();

        var outcomes = Crowd.together(60, i -> requests.get(i).by(placing));

        assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(10);
        assertThat(outcomes).filteredOn(Outcome.TooManyUnpaid.class::isInstance).hasSize(50);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(90, 10, 0));
    }

    @Test
    void two_packs_ordered_in_opposite_order_block_nobody() {
        var shop = honey.shop();
        var a = honey.honey(shop, 1000);
        var b = honey.honey(shop, 1000);
        var c = honey.honey(shop, 1000);
        var orders = List.of(
                List.of(some(a, 1), some(b, 1)), List.of(some(b, 1), some(a, 1)),
                List.of(some(c, 2), some(a, 1)), List.of(some(b, 1), some(c, 2)));
        var requests = IntStream.range(0, 120)
                .mapToObj(i -> {
                    var home = honey.buyerChen();
                    var wanted = orders.get(i % orders.size());
                    return new Press(home, honey.request(home, wanted.toArray(Wanted[]::new)));
                })
                .toList();

        var outcomes = Crowd.together(120, i -> requests.get(i).by(placing));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Placed.class));
        assertThat(honey.totalOf(a, b, c)).isEqualTo(3000);
        assertThat(honey.shelf(a)).isEqualTo(new StockLevel(910, 90, 0));
        assertThat(honey.shelf(c)).isEqualTo(new StockLevel(880, 120, 0));
    }

    @Test
    void an_order_that_is_too_large_spoils_it_for_nobody_else() {
        var jar = honey.honey(20);
        var requests = IntStream.range(0, 20)
                .mapToObj(i -> {
                    var home = honey.buyerChen();
                    return new Press(home, honey.request(home, some(jar, i == 7 ? 15 : 1)));
                })
                .toList();

        var outcomes = Crowd.together(20, i -> requests.get(i).by(placing));

        int large = outcomes.get(7) instanceof Outcome.Placed ? 15 : 0;
        long small = outcomes.stream().filter(Outcome.Placed.class::isInstance).count() - (large > 0 ? 1 : 0);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(20 - large - (int) small, large + (int) small, 0));
        assertThat(small).isEqualTo(large > 0 ? 5 : 19);
    }

    record Press(Honey.Home home, CheckoutRequest request) {
        Outcome by(PlaceOrder placing) {
            return placing.place(home.buyer(), request);
        }
    }
}
