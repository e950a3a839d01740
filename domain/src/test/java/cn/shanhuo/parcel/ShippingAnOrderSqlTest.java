package cn.shanhuo.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.OrderState;
import cn.shanhuo.order.Orders;
import cn.shanhuo.order.PlacedOrders;
import cn.shanhuo.order.Refusal;
import cn.shanhuo.order.Wanted;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.stock.Stock;
import cn.shanhuo.stock.StockLevel;
import cn.shanhuo.testing.Goods;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ShippingAnOrderSqlTest {

    private static final TrackingNo NO = new TrackingNo("SF1234567890123");
    private static final AccountId AUNTIE_LI = new AccountId(5);

    private final PlacedOrders placed;
    private final Goods goods;
    private final Orders orders;
    private final Stock stock;
    private final ShipOrder shipping;
    private final UndoShipping undoing;
    private final Parcels parcels;
    private ShopId shop = new ShopId(1);
    private SkuId jar = new SkuId(1);

    ShippingAnOrderSqlTest(
            PlacedOrders placed,
            Goods goods,
            Orders orders,
            Stock stock,
            ShipOrder shipping,
            UndoShipping undoing,
            Parcels parcels) {
        this.placed = placed;
        this.goods = goods;
        this.orders = orders;
        this.stock = stock;
        this.shipping = shipping;
        this.undoing = undoing;
        this.parcels = parcels;
    }

    @BeforeEach
    void honey() {
        shop = goods.shop("秋河山货铺");
        jar = goods.sku(goods.product(shop, "honey", "秋河土蜂蜜"), "500 克", 12_800, 9);
    }

    private OrderNo paid() {
        return placed.paid(new Wanted(jar, new Quantity(2)));
    }

    private StockLevel shelf() {
        return stock.levels(List.of(jar)).get(jar);
    }

    @Test
    void a_paid_order_leaves_with_its_number_and_its_goods_leave_the_shelf() {
        var no = paid();

        var outcome = (ShipOrder.Outcome.Shipped) shipping.ship(shop, AUNTIE_LI, no, Carrier.SF, NO);

        assertThat(parcels.of(shop, no)).containsExactly(outcome.parcel());
        assertThat(shelf()).isEqualTo(new StockLevel(7, 0, 2));
        assertThat(orders.find(no).orElseThrow().state())
                .isInstanceOfSatisfying(OrderState.Shipped.class, state -> assertThat(
                                Duration.between(state.at(), state.receiveUntil()))
                        .isEqualTo(Duration.ofDays(10)));
    }

    @Test
    void an_order_is_sent_once() {
        var no = paid();
        shipping.ship(shop, AUNTIE_LI, no, Carrier.SF, NO);

        assertThat(shipping.ship(shop, AUNTIE_LI, no, Carrier.ZTO, NO))
                .isEqualTo(new ShipOrder.Outcome.NotShipped(Refusal.ALREADY_SHIPPED));
        assertThat(parcels.of(shop, no)).hasSize(1);
        assertThat(shelf()).isEqualTo(new StockLevel(7, 0, 2));
    }

    @Test
    void an_unpaid_order_and_another_shops_order_are_not_sent() {
        var unpaid = placed.unpaid(new Wanted(jar, new Quantity(1)));
        assertThat(shipping.ship(shop, AUNTIE_LI, unpaid, Carrier.SF, NO))
                .isEqualTo(new ShipOrder.Outcome.NotShipped(Refusal.NOT_PAID_YET));
        assertThat(shipping.ship(goods.shop("别家"), AUNTIE_LI, paid(), Carrier.SF, NO))
                .isEqualTo(new ShipOrder.Outcome.NoSuchOrder());
    }

    @Test
    void sending_is_taken_back_within_the_hour() {
        var no = paid();
        shipping.ship(shop, AUNTIE_LI, no, Carrier.SF, NO);

        assertThat(undoing.undo(shop, no)).isEqualTo(new UndoShipping.Outcome.Undone());

        assertThat(parcels.of(shop, no)).isEmpty();
        assertThat(shelf()).isEqualTo(new StockLevel(7, 2, 0));
        assertThat(orders.find(no).orElseThrow().state()).isInstanceOf(OrderState.Paid.class);
    }

    @Test
    void it_is_known_until_when_sending_can_be_taken_back() {
        var no = paid();
        assertThat(undoing.until(shop, no)).as("nothing was sent yet").isEmpty();
        shipping.ship(shop, AUNTIE_LI, no, Carrier.SF, NO);

        var sent = ((OrderState.Shipped) orders.find(no).orElseThrow().state()).at();
        assertThat(undoing.until(shop, no)).contains(sent.plus(Duration.ofHours(1)));
        assertThat(undoing.until(new ShopId(1), no)).as("another shop's").isEmpty();
    }

    @Test
    void a_parcel_taken_back_is_remembered_and_the_order_can_be_sent_again() {
        var no = paid();
        shipping.ship(shop, AUNTIE_LI, no, Carrier.SF, NO);
        undoing.undo(shop, no);

        var again = (ShipOrder.Outcome.Shipped) shipping.ship(shop, AUNTIE_LI, no, Carrier.ZTO, NO);

        assertThat(parcels.of(shop, no)).containsExactly(again.parcel());
        assertThat(Village.update(
                        "UPDATE parcels SET carrier = carrier WHERE order_id = ? AND taken_back_at IS NOT NULL",
                        no.value()))
                .as("kept")
                .isOne();
        assertThat(parcels.of(goods.shop("别家"), no)).isEmpty();
    }

    @Test
    void after_an_hour_it_is_too_late() {
        var no = paid();
        shipping.ship(shop, AUNTIE_LI, no, Carrier.SF, NO);
        var longAgo = Timestamp.from(Clock.systemUTC().instant().minus(Duration.ofMinutes(61)));
        goods.write("UPDATE orders SET shipped_at = ? WHERE id = ?", longAgo, no.value());

        assertThat(undoing.until(shop, no)).isEmpty();
        assertThat(undoing.undo(shop, no)).isEqualTo(new UndoShipping.Outcome.NotUndone(Refusal.TOO_LATE));
    }
}
