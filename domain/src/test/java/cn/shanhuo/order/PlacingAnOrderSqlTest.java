package cn.shanhuo.order;

import static cn.shanhuo.order.Honey.some;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.people.AddressId;
import cn.shanhuo.stock.StockLevel;
import cn.shanhuo.testing.Goods;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PlacingAnOrderSqlTest {

    private final Honey honey;
    private final Goods goods;
    private final PlaceOrder placing;
    private final QuoteCheckout quoting;
    private final Orders orders;

    PlacingAnOrderSqlTest(Honey honey, Goods goods, PlaceOrder placing, QuoteCheckout quoting, Orders orders) {
        this.honey = honey;
        this.goods = goods;
        this.placing = placing;
        this.quoting = quoting;
        this.orders = orders;
    }

    @Test
    void an_order_keeps_what_was_bought_as_it_was_and_promises_its_stock_for_half_an_hour() {
        var chen = honey.buyerChen();
        var jar = honey.honey(10);

        var no = honey.ordered(chen, some(jar, 3));

        var order = orders.find(chen.buyer(), no).orElseThrow();
        assertThat(order.goods()).isEqualTo(Money.ofYuan(384));
        assertThat(order.freight())
                .as("1.8 kg within the province: 5 and one step of 1")
                .isEqualTo(Money.ofYuan(6));
        assertThat(order.total()).isEqualTo(Money.ofYuan(390));
        assertThat(order.lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("秋河土蜂蜜");
            assertThat(line.label()).isEqualTo("500 克");
            assertThat(line.price()).isEqualTo(Money.ofYuan(128));
            assertThat(line.quantity()).isEqualTo(new Quantity(3));
        });
        assertThat(order.state())
                .isEqualTo(new OrderState.Unpaid(order.placedAt().plus(Duration.ofMinutes(30))));
        assertThat(orders.receiver(chen.buyer(), no).orElseThrow())
                .isEqualTo(new Receiver("陈先生", "13812345678", "陕西省 西安市 雁塔区", "小寨东路 1 号"));
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(7, 3, 0));
    }

    @Test
    void each_shop_gets_its_own_order_with_its_own_freight_and_note() {
        var chen = honey.buyerChen();
        var shop = honey.shop();
        var jar = honey.honey(shop, 5);
        var other = honey.honey(5);
        var wanted = List.of(some(jar, 1), some(other, 2));
        var seen = quoting.quote(chen.buyer(), chen.address(), wanted).total();
        var request = new CheckoutRequest(
                new CheckoutKey(77), chen.address(), wanted, Map.of(shop, "送人的，包好看些"), Set.of(), seen);

        var placed = (Outcome.Placed) placing.place(chen.buyer(), request);

        assertThat(placed.orders()).hasSize(2);
        var first = orders.find(placed.orders().get(0)).orElseThrow();
        var second = orders.find(placed.orders().get(1)).orElseThrow();
        assertThat(first.shop()).isEqualTo(shop);
        assertThat(first.note()).isEqualTo("送人的，包好看些");
        assertThat(second.note()).isEmpty();
        assertThat(first.total().plus(second.total())).isEqualTo(seen);
    }

    @Test
    void pressing_twice_places_once() {
        var chen = honey.buyerChen();
        var jar = honey.honey(10);
        var request = honey.request(chen, some(jar, 1));

        var first = placing.place(chen.buyer(), request);
        var second = placing.place(chen.buyer(), request);

        assertThat(second).isEqualTo(first);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(9, 1, 0));
    }

    @Test
    void pressing_ten_times_at_once_places_once() {
        var chen = honey.buyerChen();
        var jar = honey.honey(10);
        var request = honey.request(chen, some(jar, 1));

        var outcomes = Crowd.together(10, _ -> placing.place(chen.buyer(), request));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isEqualTo(outcomes.getFirst()));
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Placed.class);
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(9, 1, 0));
    }

    @Test
    void what_another_buyer_sends_with_the_same_key_is_another_order() {
        var jar = honey.honey(10);
        var chen = honey.buyerChen();
        var wang = honey.buyerChen();
        var his = honey.request(chen, some(jar, 1));
        var hers = new CheckoutRequest(his.key(), wang.address(), his.wanted(), Map.of(), Set.of(), his.totalSeen());

        assertThat(placing.place(wang.buyer(), hers)).isNotEqualTo(placing.place(chen.buyer(), his));
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(8, 2, 0));
    }

    @Test
    void an_order_with_one_short_line_changes_nothing() {
        var chen = honey.buyerChen();
        var shop = honey.shop();
        var jar = honey.honey(shop, 10);
        var scarce = honey.honey(shop, 1);

        var outcome = honey.order(chen, some(jar, 2), some(scarce, 2));

        assertThat(outcome)
                .isEqualTo(new Outcome.SoldOut(List.of(new CheckoutProblem.TooFew(scarce, "秋河土蜂蜜", "500 克", 2, 1))));
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(10, 0, 0));
        assertThat(honey.shelf(scarce)).isEqualTo(new StockLevel(1, 0, 0));
    }

    @Test
    void a_price_that_rose_after_the_page_was_shown_is_told_before_anything_is_ordered() {
        var chen = honey.buyerChen();
        var jar = honey.honey(10);
        var request = honey.request(chen, some(jar, 1));
        goods.price(jar, 13_800);

        var outcome = placing.place(chen.buyer(), request);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.PriceChanged.class, changed -> assertThat(
                        changed.now().total())
                .isEqualTo(request.totalSeen().plus(Money.ofYuan(10))));
        assertThat(honey.shelf(jar).available()).isEqualTo(10);
    }

    @Test
    void what_is_withdrawn_off_sale_or_of_a_closed_shop_cannot_be_ordered() {
        var chen = honey.buyerChen();
        var retired = honey.honey(10);
        goods.retire(retired);
        var offSale = honey.honey(10);
        goods.write(
                "UPDATE products SET status = 'OFF_SALE' WHERE id = (SELECT product_id FROM skus WHERE id = ?)",
                offSale.value());
        var closed = honey.honey(10);
        goods.write(
                "UPDATE shops SET status = 'FROZEN' WHERE id = (SELECT shop_id FROM skus WHERE id = ?)",
                closed.value());
        var unknown = new SkuId(42);

        var outcome = honey.order(chen, some(retired, 1), some(offSale, 1), some(closed, 1), some(unknown, 1));

        assertThat(outcome).isEqualTo(new Outcome.NotOnSale(List.of(retired, offSale, closed, unknown)));
    }

    @Test
    void goods_that_may_not_be_sent_back_once_opened_need_the_buyers_tick() {
        var chen = honey.buyerChen();
        var jar = honey.honey(10);
        goods.write(
                "UPDATE products SET return_policy = 'EXCLUDED_BY_CONFIRM' WHERE id = (SELECT product_id FROM skus WHERE id = ?)",
                jar.value());
        var request = honey.request(chen, some(jar, 1));

        assertThat(placing.place(chen.buyer(), request)).isEqualTo(new Outcome.NotConfirmed(List.of(jar)));

        var ticked = new CheckoutRequest(
                request.key(), request.address(), request.wanted(), Map.of(), Set.of(jar), request.totalSeen());
        var placed = (Outcome.Placed) placing.place(chen.buyer(), ticked);
        assertThat(orders.find(placed.orders().getFirst())
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .confirmedNoReturn())
                .isTrue();
    }

    @Test
    void an_address_that_is_not_the_buyers_own_is_none() {
        var chen = honey.buyerChen();
        var stranger = honey.buyerChen();
        var jar = honey.honey(10);
        var home = new Honey.Home(chen.buyer(), stranger.address());

        assertThat(honey.order(home, some(jar, 1))).isEqualTo(new Outcome.NoAddress());
        assertThat(honey.order(new Honey.Home(chen.buyer(), new AddressId(1)), some(jar, 1)))
                .isEqualTo(new Outcome.NoAddress());
    }

    @Test
    void an_empty_checkout_and_one_of_too_many_lines_are_refused() {
        var chen = honey.buyerChen();
        var many = IntStream.range(0, 51)
                .mapToObj(i -> some(new SkuId(1000 + i), 1))
                .toList();

        assertThat(placing.place(chen.buyer(), honey.request(chen, Money.ZERO, List.of())))
                .isEqualTo(new Outcome.NothingToBuy());
        assertThat(placing.place(chen.buyer(), honey.request(chen, Money.ZERO, many)))
                .isEqualTo(new Outcome.TooManyLines(50));
    }

    @Test
    void the_same_pack_twice_is_one_line() {
        var chen = honey.buyerChen();
        var jar = honey.honey(10);

        var no = honey.ordered(chen, some(jar, 1), some(jar, 2));

        assertThat(orders.find(no).orElseThrow().pieces()).isEqualTo(Map.of(jar, 3));
    }

    @Test
    void nobody_holds_more_than_ten_unpaid_orders() {
        var chen = honey.buyerChen();
        var jar = honey.honey(20);
        IntStream.range(0, 10).forEach(_ -> honey.ordered(chen, some(jar, 1)));

        assertThat(honey.order(chen, some(jar, 1))).isEqualTo(new Outcome.TooManyUnpaid(10));
        assertThat(honey.shelf(jar)).isEqualTo(new StockLevel(10, 10, 0));
    }

    @Test
    void every_order_that_leaves_few_pieces_is_told_to_the_pages() {
        var jar = honey.honey(8);

        honey.ordered(honey.buyerChen(), some(jar, 2));
        assertThat(told(jar)).as("six are left").isZero();

        honey.ordered(honey.buyerChen(), some(jar, 1));
        honey.ordered(honey.buyerChen(), some(jar, 1));
        assertThat(told(jar)).as("five, then four").isEqualTo(2);
    }

    private long told(SkuId sku) {
        return goods.number(
                "SELECT COUNT(*) FROM catalogue_changes c JOIN skus k ON k.product_id = c.product_id WHERE k.id = ?",
                sku.value());
    }

    @Test
    void a_title_in_emoji_and_from_right_to_left_is_kept_as_it_is() {
        var chen = honey.buyerChen();
        var shop = honey.shop();
        var sku = goods.sku(goods.product(shop, "honey", "🍯 עסל ‮蜜"), "🍯", 100, 3);

        var no = honey.ordered(chen, some(sku, 1));

        assertThat(orders.find(no).orElseThrow().lines().getFirst().title()).isEqualTo("🍯 עסל ‮蜜");
    }
}
