package cn.shanhuo.bench.market;

import cn.shanhuo.bench.machine.Database;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders in any number on a {@link Market}, dealt out over its buyers, shops and products. */
public final class Placed {

    private static final long ORDERS = 8_000_000_000L;
    private static final long LINES = 8_500_000_000L;
    /** What each order costs: goods, and freight apart. */
    public static final int GOODS_FEN = 12_800;

    public static final int FREIGHT_FEN = 600;

    private final Database database;
    private final byte[] receiver;
    private final byte[] phone;
    private final byte[] detail;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    public Placed(Database database, Function<String, byte[]> seal) {
        this.database = database;
        this.receiver = seal.apply("陈先生");
        this.phone = seal.apply("13800005678");
        this.detail = seal.apply("雁塔区小寨东路 1 号");
    }

    public static long order(int n) {
        return ORDERS + n;
    }

    /** Orders that wait for their payment, the buyers already at the cashier. */
    public void unpaid(int count, int buyers, int shops, int products) {
        var dealt = new Dealt(buyers, shops, products);
        atOnce(() -> orders(count, dealt, "UNPAID", null), () -> lines(count, dealt), () -> payments(count, dealt));
    }

    /** Orders that were received, as most are. */
    public void completed(int count, int buyers, int shops, int products) {
        var dealt = new Dealt(buyers, shops, products);
        atOnce(() -> orders(count, dealt, "COMPLETED", at(0)), () -> lines(count, dealt));
    }

    /** None of these tables refers to another by a key that the database checks. */
    private static void atOnce(Runnable... tables) {
        Stream.of(tables).parallel().forEach(Runnable::run);
    }

    private void orders(int count, Dealt dealt, String status, @Nullable Timestamp paid) {
        Batch.insert(
                database,
                """
                INSERT INTO orders (id, checkout_id, buyer_id, shop_id, status, goods_fen, freight_fen, total_fen, pieces,
                                    receiver_sealed, phone_sealed, phone_tail, province_code, county_code, region_names,
                                    detail_sealed, placed_at, pay_until, paid_at, shipped_at, receive_until, completed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, '5678', '61', '610113', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                count,
                n -> Market.row(
                        order(n),
                        order(n),
                        Market.account(dealt.buyer(n)),
                        Market.shop(dealt.shop(n)),
                        status,
                        GOODS_FEN,
                        FREIGHT_FEN,
                        GOODS_FEN + FREIGHT_FEN,
                        receiver,
                        phone,
                        Market.REGION,
                        detail,
                        at(n),
                        at(86_400),
                        paid,
                        paid,
                        paid,
                        paid));
    }

    private void lines(int count, Dealt dealt) {
        Batch.insert(
                database,
                """
                INSERT INTO order_lines (id, order_id, product_id, sku_id, title, label, photo_id, price_fen, quantity,
                                         amount_fen, net_weight_g, return_policy)
                VALUES (?, ?, ?, ?, ?, '500g 瓶装', ?, ?, 1, ?, 500, 'SEVEN_DAYS')
                """,
                count,
                n -> Market.row(
                        LINES + n,
                        order(n),
                        Market.product(dealt.product(n)),
                        Market.sku(dealt.product(n)),
                        "秋河村中蜂百花土蜂蜜 " + dealt.product(n) + " 号 500g",
                        Market.PHOTO,
                        GOODS_FEN,
                        GOODS_FEN));
    }

    private void payments(int count, Dealt dealt) {
        Batch.insert(
                database,
                """
                INSERT INTO payments (order_id, shop_id, amount_fen, status, seller_id, opened_at)
                VALUES (?, ?, ?, 'OPENED', '2088000000000001', ?)
                """,
                count,
                n -> Market.row(order(n), Market.shop(dealt.shop(n)), GOODS_FEN + FREIGHT_FEN, at(0)));
    }

    /** Whose order {@code n} is, and what is bought by it: buyers come in turn, and each buys something else each time. */
    private record Dealt(int buyers, int shops, int products) {

        int buyer(int n) {
            return n % buyers;
        }

        int product(int n) {
            return (n + n / buyers * 7) % products;
        }

        /** The one that sells it on a {@link Market}. */
        int shop(int n) {
            return product(n) % shops;
        }
    }

    private Timestamp at(int secondsAhead) {
        return Timestamp.from(now.plus(Duration.ofSeconds(secondsAhead % 86_401)));
    }
}
