package cn.shanhuo.order;

import static cn.shanhuo.order.Honey.some;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.stock.StockLevel;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thirty-two buyers at a time. What must hold is asserted, how fast it went is only logged: the bench {@code checkout}
 * compares it with what the machine allows. {@code -Dload.orders=20000} makes it long.
 */
@MicronautTest(transactional = false)
class PlacingUnderLoadSqlTest {

    private static final Logger LOG = LoggerFactory.getLogger(PlacingUnderLoadSqlTest.class);
    private static final int ORDERS = Integer.getInteger("load.orders", 1_000);
    private static final int AT_ONCE = 32;
    private static final int EACH = 8;

    private final Honey honey;
    private final PlaceOrder placing;

    PlacingUnderLoadSqlTest(Honey honey, PlaceOrder placing) {
        this.honey = honey;
        this.placing = placing;
    }

    @Test
    void everybody_wants_the_same_honey() {
        var jar = honey.honey(ORDERS + 10);
        var freight = Money.ofYuan(5);

        var outcomes = rush(
                jar.toString(), _ -> List.of(some(jar, 1)), Money.ofYuan(128).plus(freight));

        assertThat(outcomes).allMatch(Outcome.Placed.class::isInstance);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(10, ORDERS, 0));
    }

    @Test
    void everybody_wants_two_of_many_goods() {
        var shop = honey.shop();
        var packs =
                IntStream.range(0, 200).mapToObj(_ -> honey.honey(shop, ORDERS)).toList();
        int before = honey.totalOf(packs.toArray(SkuId[]::new));

        var outcomes = rush(
                "spread",
                i -> {
                    var first = packs.get((i * 7) % packs.size());
                    var second = packs.get((i * 7 + 1 + i % 100) % packs.size());
                    return List.of(some(first, 1), some(second, 1));
                },
                Money.ofYuan(256 + 6));

        assertThat(outcomes).allMatch(Outcome.Placed.class::isInstance);
        assertThat(honey.totalOf(packs.toArray(SkuId[]::new))).isEqualTo(before);
        assertThat(packs.stream().mapToInt(pack -> honey.shelf(pack).reserved()).sum())
                .isEqualTo(2 * ORDERS);
    }

    private List<Outcome> rush(String name, IntFunction<List<Wanted>> wanted, Money seen) {
        var homes = IntStream.range(0, ORDERS / EACH + 1)
                .mapToObj(_ -> honey.buyerChen())
                .toList();
        var next = new AtomicInteger();
        var marks = new long[5];
        long begin = System.nanoTime();
        var outcomes = Crowd.together(AT_ONCE, _ -> {
            var mine = new ArrayList<Outcome>();
            for (int i = next.getAndIncrement(); i < ORDERS; i = next.getAndIncrement()) {
                var home = homes.get(i / EACH);
                mine.add(placing.place(home.buyer(), honey.request(home, seen, wanted.apply(i))));
                if (i % (ORDERS / 4) == 0) {
                    marks[i / (ORDERS / 4)] = System.nanoTime() - begin;
                }
            }
            return mine;
        });
        long nanos = System.nanoTime() - begin;
        LOG.warn(
                "{}: {} orders/s; quarters begin at {} ms",
                name,
                ORDERS * 1_000_000_000L / nanos,
                java.util.Arrays.stream(marks)
                        .mapToObj(mark -> mark / 1_000_000)
                        .toList());
        return outcomes.stream().flatMap(List::stream).toList();
    }
}
