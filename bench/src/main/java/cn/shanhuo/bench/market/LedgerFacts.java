package cn.shanhuo.bench.market;

import cn.shanhuo.bench.machine.Database;
import cn.shanhuo.house.Calendar;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** Ledger entries in any number for the shops of a {@link Market}, added up as the roll-up would. */
public final class LedgerFacts {

    private static final int CHUNK = 100_000;
    private static final int A_FULL_PAGE = 100;

    private LedgerFacts() {}

    /** The month in which the last of the entries lie. */
    private static YearMonth lastMonth() {
        return Calendar.month(Instant.now()).minusMonths(1);
    }

    /** The month in which the last of the entries lie, as it stands in addresses: 202611. */
    public static int yyyymm() {
        return lastMonth().getYear() * 100 + lastMonth().getMonthValue();
    }

    /**
     * Spreads {@code count} payments on a market without any, evenly over the shops and the months up to the last one. In
     * that month one shop gets another hundred, so that its first page is full, and as long, however few there are.
     */
    public static void spread(Database database, int count, int shops, int months, long busyShop) {
        numbers(database);
        IntStream.iterate(0, from -> from < count, from -> from + CHUNK)
                .parallel()
                .forEach(from -> database.change(entries(from, Math.min(CHUNK, count - from), count, shops, months)));
        database.change(busy(count, busyShop));
        database.change("""
                INSERT INTO shop_months (sales_month, shop_id, channel, grade, gross_fen, refund_fen, freight_fen,
                                         freight_refund_fen, payments, refunds)
                SELECT sales_month, shop_id, channel, grade, SUM(goods_fen), 0, SUM(freight_fen), 0, COUNT(*), 0
                  FROM ledger_entries GROUP BY sales_month, shop_id, channel, grade
                """);
        database.change("UPDATE rollup_state SET rolled_up_at = UTC_TIMESTAMP(3)");
        database.change("ANALYZE TABLE ledger_entries, shop_months");
        database.putOnDisk("ledger_entries, shop_months");
    }

    private static String busy(int after, long shop) {
        return """
               INSERT INTO ledger_entries (id, shop_id, sales_month, kind, channel, grade, source_no, order_id, goods_fen,
                                           freight_fen, occurred_at, booked_at)
               SELECT 9000000000 + %1$d + n, %2$d, %3$d, 'PAYMENT', 'SHANHUO', 'A', CONCAT('b', %1$d + n),
                      8000000000 + %1$d + n, 1000 + n, 600, '2026-01-01', '2026-01-01'
                 FROM bench_numbers WHERE n < %4$d
               """.formatted(after, shop, yyyymm(), A_FULL_PAGE);
    }

    private static void numbers(Database database) {
        database.change("CREATE TABLE IF NOT EXISTS bench_numbers (n INT NOT NULL PRIMARY KEY)");
        if (database.number("SELECT COUNT(*) FROM bench_numbers") > 0) {
            return;
        }
        var digits = "(SELECT 0 d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
                + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
        database.change("INSERT INTO bench_numbers SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d FROM "
                + String.join(", ", digits + " a", digits + " b", digits + " c", digits + " e", digits + " f"));
    }

    /** Entries stand as they come in: month after month, and in a month shop after shop in turn. */
    private static String entries(int from, int size, int count, int shops, int months) {
        var first = lastMonth().minusMonths(months - 1);
        return """
               INSERT INTO ledger_entries (id, shop_id, sales_month, kind, channel, grade, source_no, order_id, goods_fen,
                                           freight_fen, occurred_at, booked_at)
               SELECT 9000000000 + g, %d + shop, (%d + month_no) DIV 12 * 100 + (%d + month_no) MOD 12 + 1, 'PAYMENT',
                      'SHANHUO', 'A', CONCAT('b', g), 8000000000 + g, 1000 + g %% 20000, 600, '2026-01-01', '2026-01-01'
                 FROM (SELECT g, g %% %d shop, CAST(g * %d DIV %d AS SIGNED) month_no
                         FROM (SELECT CAST(%d + n AS SIGNED) g FROM bench_numbers WHERE n < %d) counted) placed
               """.formatted(
                        Market.shop(0),
                        first.getYear() * 12 + first.getMonthValue() - 1,
                        first.getYear() * 12 + first.getMonthValue() - 1,
                        shops,
                        months,
                        count,
                        from,
                        size);
    }
}
