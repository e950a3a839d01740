package cn.shanhuo.order;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.people.AddressId;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.people.Vault;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.stock.Stock;
import cn.shanhuo.stock.StockLevel;
import cn.shanhuo.testing.Goods;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Auntie Li's wild honey at 128.00, and buyers who live in Xi'an: ways to get into the situations of orders. */
@Singleton
class Honey {

    static final String SHAANXI = "61";

    private final Goods goods;
    private final Ids ids;
    private final Vault vault;
    private final Stock stock;
    private final PlaceOrder placing;
    private final QuoteCheckout quoting;
    private final Orders orders;
    private final TransactionOperations<Connection> transactions;

    Honey(
            Goods goods,
            Ids ids,
            Vault vault,
            Stock stock,
            PlaceOrder placing,
            QuoteCheckout quoting,
            Orders orders,
            TransactionOperations<Connection> transactions) {
        this.goods = goods;
        this.ids = ids;
        this.vault = vault;
        this.stock = stock;
        this.placing = placing;
        this.quoting = quoting;
        this.orders = orders;
        this.transactions = transactions;
    }

    /** A buyer and where she lives. */
    record Home(BuyerId buyer, AddressId address) {}

    Home buyerChen() {
        return buyerIn(SHAANXI);
    }

    Home buyerIn(String province) {
        var buyer = goods.buyer("陈先生");
        long id = ids.next();
        goods.write(
                """
                INSERT INTO addresses (id, buyer_id, receiver_sealed, phone_sealed, phone_tail, province_code, city_code,
                                       county_code, region_names, detail_sealed, is_default, created_at)
                VALUES (?,?,?,?,'5678',?,?,?,'陕西省 西安市 雁塔区',?,TRUE,?)
                """,
                id,
                buyer.value(),
                vault.seal("陈先生"),
                vault.seal("13812345678"),
                province,
                province + "01",
                province + "0113",
                vault.seal("小寨东路 1 号"),
                Timestamp.from(Instant.now()));
        return new Home(buyer, new AddressId(id));
    }

    ShopId shop() {
        return goods.shop("秋河山货铺");
    }

    /** Wild honey of a new shop of Auntie Li. */
    SkuId honey(int available) {
        return honey(shop(), available);
    }

    SkuId honey(ShopId shop, int available) {
        return goods.sku(goods.product(shop, "honey", "秋河土蜂蜜"), "500 克", 12_800, available);
    }

    CheckoutRequest request(Home home, Wanted... wanted) {
        var list = List.of(wanted);
        var seen = quoting.quote(home.buyer(), home.address(), list).total();
        return request(home, seen, list);
    }

    CheckoutRequest request(Home home, Money seen, List<Wanted> wanted) {
        return new CheckoutRequest(new CheckoutKey(ids.next()), home.address(), wanted, Map.of(), Set.of(), seen);
    }

    static Wanted some(SkuId sku, int pieces) {
        return new Wanted(sku, new Quantity(pieces));
    }

    Outcome order(Home home, Wanted... wanted) {
        return placing.place(home.buyer(), request(home, wanted));
    }

    /** One order, which must be placed. */
    OrderNo ordered(Home home, Wanted... wanted) {
        return ((Outcome.Placed) order(home, wanted)).orders().getFirst();
    }

    OrderNo paid(Home home, Wanted... wanted) {
        var no = ordered(home, wanted);
        transactions.executeWrite(_ -> {
            orders.markAllPaid(Map.of(no, Instant.now()));
            return true;
        });
        return no;
    }

    OrderNo shipped(Home home, ShopId shop, Wanted... wanted) {
        var no = paid(home, wanted);
        transactions.executeWrite(_ -> orders.ship(shop, no, Instant.now()));
        return no;
    }

    StockLevel shelf(SkuId sku) {
        return stock.levels(List.of(sku)).get(sku);
    }

    int totalOf(SkuId... skus) {
        return Arrays.stream(skus).mapToInt(sku -> shelf(sku).total()).sum();
    }
}
