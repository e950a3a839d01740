package cn.shanhuo.testing;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.shop.AlipayToken;
import cn.shanhuo.shop.Authorisations;
import cn.shanhuo.shop.ShopId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Orders that wait to be paid, put straight into the tables, and what the tables say afterwards. */
@Singleton
public class Till {

    /** An unpaid order of buyer Chen (陈先生) for Auntie Li's honey, with the stock behind it. */
    public record Order(OrderNo no, BuyerId buyer, ShopId shop, SkuId sku, long goodsFen, long freightFen) {
        public long totalFen() {
            return goodsFen + freightFen;
        }
    }

    private final Goods goods;
    private final TransactionOperations<Connection> transactions;
    private final Authorisations authorisations;
    private final Ids ids;
    private final Clock clock;

    Till(
            Goods goods,
            TransactionOperations<Connection> transactions,
            Authorisations authorisations,
            Ids ids,
            Clock clock) {
        this.goods = goods;
        this.authorisations = authorisations;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** One jar at 128.00 and freight of 5.00, reserved; so many more stand on the shelf. */
    public Order anUnpaidOrder(int left) {
        var shop = goods.shop("秋河山货铺");
        var seller = "2088%012d".formatted(shop.value() % 1_000_000_000_000L);
        goods.write("UPDATE shops SET alipay_seller_id = ? WHERE id = ?", seller, shop.value());
        authorisations.keep(seller, new AlipayToken("sandbox-for-" + seller));
        var product = goods.product(shop, "honey", "秦岭土蜂蜜");
        var sku = goods.sku(product, "500 克", 12800, left);
        goods.write("UPDATE stock SET reserved = 1 WHERE sku_id = ?", sku.value());
        var buyer = goods.buyer("陈先生");
        var now = clock.instant();
        long no = ids.next();
        goods.write(
                "INSERT INTO checkouts (id, buyer_id, checkout_key, placed_at) VALUES (?,?,?,?)",
                no,
                buyer.value(),
                no,
                Timestamp.from(now));
        goods.write(
                """
                INSERT INTO orders (id, checkout_id, buyer_id, shop_id, status, goods_fen, freight_fen, total_fen, pieces,
                                    receiver_sealed, phone_sealed, phone_tail, province_code, county_code, region_names,
                                    detail_sealed, placed_at, pay_until)
                VALUES (?,?,?,?,'UNPAID',12800,500,13300,1,X'00',X'00','0000','61','610926','陕西省 安康市 平利县',X'00',?,?)
                """,
                no,
                no,
                buyer.value(),
                shop.value(),
                Timestamp.from(now),
                Timestamp.from(now.plus(Duration.ofMinutes(30))));
        goods.write("""
                INSERT INTO order_lines (id, order_id, product_id, sku_id, title, label, price_fen, quantity, amount_fen,
                                         net_weight_g, return_policy)
                VALUES (?,?,?,?,'秦岭土蜂蜜','500 克',12800,1,12800,500,'SEVEN_DAYS')
                """, ids.next(), no, product.value(), sku.value());
        return new Order(new OrderNo(no), buyer, shop, sku, 12800, 500);
    }

    /** The same, with its buyer sent to the cashier. */
    public Order anOrderAtTheCashier(int left) {
        var order = anUnpaidOrder(left);
        goods.write(
                """
                INSERT INTO payments (order_id, shop_id, amount_fen, status, seller_id, opened_at, next_ask_at)
                VALUES (?,?,?,'OPENED',?,?,?)
                """,
                order.no().value(),
                order.shop().value(),
                order.totalFen(),
                seller(order),
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant().plusSeconds(60)));
        return order;
    }

    /** As if the shop's merchant had never let us act for it. */
    public void withdrawAuthorisation(Order order) {
        goods.write("DELETE FROM alipay_authorisations WHERE seller_id = ?", seller(order));
    }

    public String seller(Order order) {
        return text(
                "SELECT alipay_seller_id FROM shops WHERE id = " + order.shop().value());
    }

    /** As the closing job leaves it: closed, its jar on the shelf again. */
    public void close(Order order) {
        goods.write(
                "UPDATE orders SET status = 'CLOSED', closed_at = ?, closing_reason = 'OVERDUE' WHERE id = ?",
                Timestamp.from(clock.instant()),
                order.no().value());
        goods.write(
                "UPDATE stock SET reserved = reserved - 1, available = available + 1 WHERE sku_id = ?",
                order.sku().value());
    }

    public String status(Order order) {
        return text("SELECT status FROM orders WHERE id = " + order.no());
    }

    /** What the ledger says of an order: kinds and amounts, in the order of booking. */
    public String ledger(Order order) {
        return text(
                "SELECT COALESCE(GROUP_CONCAT(CONCAT(kind, ' ', goods_fen, '+', freight_fen) ORDER BY id SEPARATOR ', '), '') FROM ledger_entries WHERE order_id = "
                        + order.no());
    }

    /** available, reserved, sold */
    public String stock(Order order) {
        return text("SELECT CONCAT_WS(' ', available, reserved, sold) FROM stock WHERE sku_id = " + order.sku());
    }

    public String verdicts(Order order) {
        return text(
                "SELECT COALESCE(GROUP_CONCAT(verdict ORDER BY id SEPARATOR ' '), '') FROM payment_notices WHERE order_id = "
                        + order.no());
    }

    /** The first column of the only row of a query. */
    public String text(String sql) {
        return transactions.executeRead(status -> {
            try (var rows = status.getConnection().createStatement().executeQuery(sql)) {
                return rows.next() ? rows.getString(1) : "";
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    public long number(String sql) {
        return Long.parseLong(text(sql));
    }
}
