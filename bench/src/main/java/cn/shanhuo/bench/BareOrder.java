package cn.shanhuo.bench;

import cn.shanhuo.bench.market.Market;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The limit beside placing an order: the same rows written by plain JDBC with batched statements, the stock taken last
 * and in the order of SKUs, one commit an order. No HTTP, no session, no price, no freight.
 */
final class BareOrder {

    private static final AtomicLong IDS = new AtomicLong(7_000_000_000L);
    private static final byte[] SEALED = new byte[48];

    private final int buyers;
    private final IntUnaryOperator skuOfLine;
    private final int lines;

    /**
     * @param buyers among whom the orders are dealt out, none of them a buyer of ours
     * @param skuOfLine gives a SKU's number, for a random number from 0
     */
    BareOrder(int buyers, int lines, IntUnaryOperator skuOfLine) {
        this.buyers = buyers;
        this.skuOfLine = skuOfLine;
        this.lines = lines;
    }

    void place(Connection connection, int thread, int turn) throws SQLException {
        long order = IDS.incrementAndGet();
        long buyer = Market.account(buyers + ThreadLocalRandom.current().nextInt(buyers));
        var skus = IntStream.generate(
                        () -> skuOfLine.applyAsInt(ThreadLocalRandom.current().nextInt(1 << 20)))
                .distinct()
                .limit(lines)
                .sorted()
                .toArray();
        write(connection, INSERT_CHECKOUT, order, buyer, order);
        write(connection, INSERT_ORDER, order, order, buyer, SEALED, SEALED, SEALED);
        batch(connection, INSERT_LINE, skus, (statement, sku) -> {
            statement.setLong(1, IDS.incrementAndGet());
            statement.setLong(2, order);
            statement.setLong(3, Market.sku(sku));
        });
        batch(connection, TAKE_STOCK, skus, (statement, sku) -> statement.setLong(1, Market.sku(sku)));
        connection.commit();
    }

    private interface Binding {
        void bind(PreparedStatement statement, int sku) throws SQLException;
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void batch(Connection connection, String sql, int[] skus, Binding binding) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int sku : skus) {
                binding.bind(statement, sku);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static final String INSERT_CHECKOUT =
            "INSERT INTO checkouts (id, buyer_id, checkout_key, placed_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))";
    private static final String INSERT_ORDER = """
            INSERT INTO orders (id, checkout_id, buyer_id, shop_id, status, goods_fen, freight_fen, total_fen, pieces,
                                receiver_sealed, phone_sealed, phone_tail, province_code, county_code, region_names,
                                detail_sealed, placed_at, pay_until)
            VALUES (?, ?, ?, 1, 'UNPAID', 2000, 600, 2600, 2, ?, ?, '5678', '61', '610926', '陕西省 安康市 平利县', ?,
                    UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 30 MINUTE)
            """;
    private static final String INSERT_LINE = """
            INSERT INTO order_lines (id, order_id, product_id, sku_id, title, label, price_fen, quantity, amount_fen,
                                     net_weight_g, return_policy)
            VALUES (?, ?, 1, ?, '秋河村中蜂百花土蜂蜜 500g', '500g 袋装', 1000, 1, 1000, 500, 'SEVEN_DAYS')
            """;
    private static final String TAKE_STOCK =
            "UPDATE stock SET available = available - 1, reserved = reserved + 1 WHERE sku_id = ? AND available >= 1";
}
