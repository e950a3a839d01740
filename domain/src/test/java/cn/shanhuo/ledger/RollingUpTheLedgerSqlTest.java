package cn.shanhuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.testing.Till;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RollingUpTheLedgerSqlTest {

    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());
    private static final Instant SPRING = Instant.parse("2026-03-31T15:30:00Z");

    @Inject
    Book book;

    @Inject
    RollUpLedger rollUpLedger;

    @Inject
    RebuildRollups rebuildRollups;

    @Inject
    RebuildMonths rebuildMonths;

    @Inject
    Till till;

    @Test
    void a_payment_counts_in_the_month_of_the_county_and_its_refund_in_the_same() {
        var shop = till.anUnpaidOrder(1).shop();
        var lateOnTheLastDay = Instant.parse("2026-03-31T15:59:59.999Z");
        var order = number();
        book.write(List.of(
                Entry.payment(new OrderNo(order), shop, Money.ofFen(12800), Money.ofFen(500), lateOnTheLastDay),
                Entry.refund(
                        number(),
                        new OrderNo(order),
                        shop,
                        Money.ofFen(2800),
                        Money.ZERO,
                        lateOnTheLastDay,
                        lateOnTheLastDay.plus(Duration.ofDays(40))),
                Entry.payment(
                        new OrderNo(number()),
                        shop,
                        Money.ofFen(100),
                        Money.ZERO,
                        Instant.parse("2026-03-31T16:00:00Z"))));
        rollUpAll();
        assertThat(months(shop)).isEqualTo("202603 12800 2800 500 0 1 1, 202604 100 0 0 0 1 0");
    }

    @Test
    void the_same_fact_is_booked_once() {
        var shop = till.anUnpaidOrder(1).shop();
        var entry = Entry.payment(new OrderNo(number()), shop, Money.ofFen(12800), Money.ZERO, SPRING);
        assertThat(book.one(entry)).isTrue();
        assertThat(book.one(entry)).isFalse();
        rollUpAll();
        assertThat(months(shop)).isEqualTo("202603 12800 0 0 0 1 0");
    }

    @Test
    void rolling_up_again_adds_nothing() {
        var shop = till.anUnpaidOrder(1).shop();
        book.write(List.of(Entry.payment(new OrderNo(number()), shop, Money.ofFen(12800), Money.ZERO, SPRING)));
        rollUpAll();
        assertThat(rollUpLedger.rollUp()).isZero();
        assertThat(months(shop)).isEqualTo("202603 12800 0 0 0 1 0");
    }

    @Test
    void pieces_paid_count_as_sold_and_pieces_given_back_do_not() {
        var order = till.anUnpaidOrder(5);
        book.write(List.of(Entry.payment(order.no(), order.shop(), Money.ofFen(12800), Money.ofFen(500), SPRING)));
        rollUpAll();
        assertThat(sold(order)).isEqualTo(1);
        assertThat(till.number("SELECT COUNT(*) FROM catalogue_changes WHERE shop_id = " + order.shop()))
                .isPositive();
        book.write(List.of(Entry.refund(
                number(), order.no(), order.shop(), Money.ofFen(12800), Money.ofFen(500), SPRING, SPRING)));
        rollUpAll();
        assertThat(sold(order)).isZero();
    }

    @Test
    void nothing_is_written_down_outside_a_transaction(Ledger ledger) {
        var order = till.anUnpaidOrder(1);
        var entry = Entry.payment(order.no(), order.shop(), Money.ofFen(12800), Money.ofFen(500), SPRING);
        assertThatThrownBy(() -> ledger.book(entry)).hasMessageContaining("transaction");
        assertThatThrownBy(() -> ledger.bookNew(List.of(entry))).hasMessageContaining("transaction");
        assertThat(till.ledger(order)).isEmpty();
    }

    @Test
    void rebuilding_counts_the_pieces_sold_anew() {
        var order = till.anUnpaidOrder(1);
        book.write(List.of(Entry.payment(order.no(), order.shop(), Money.ofFen(12800), Money.ofFen(500), SPRING)));
        rollUpAll();
        assertThat(sold(order)).isOne();
        Village.update(
                "UPDATE products p JOIN skus k ON k.product_id = p.id SET p.sold_count = 77 WHERE k.id = ?",
                order.sku().value());
        Village.update("DELETE FROM shop_months WHERE shop_id = ?", order.shop().value());
        rebuildMonths.rebuild(Village.anAccountOfStaff("运营", "OPERATOR"));
        assertThat(sold(order)).isOne();
        assertThat(months(order.shop())).isEqualTo(addedByHand(order.shop()));
    }

    @Test
    void the_months_are_as_fresh_as_the_oldest_entry_that_waits() {
        var order = till.anUnpaidOrder(1);
        book.write(List.of(Entry.payment(order.no(), order.shop(), Money.ofFen(12800), Money.ofFen(500), SPRING)));
        Village.update(
                "UPDATE ledger_entries SET booked_at = '2026-03-01 08:00:00' WHERE order_id = ?",
                order.no().value());
        rebuildRollups.rebuild();
        assertThat(till.text("SELECT rolled_up_at FROM rollup_state WHERE name = 'shop_months'"))
                .startsWith("2026-03-01 08:00:00");
        rollUpAll();
        assertThat(till.text(
                        "SELECT rolled_up_at > NOW() - INTERVAL 1 DAY FROM rollup_state WHERE name = 'shop_months'"))
                .isEqualTo("1");
    }

    @Test
    void rebuilt_months_are_the_same_to_the_fen_for_any_history() {
        var random = new Random(20261123);
        var shops = shops(4);
        for (int round = 0; round < 12; round++) {
            book.write(history(random, shops, 1 + random.nextInt(60)));
            if (random.nextBoolean()) {
                rollUpLedger.rollUp();
            }
            if (random.nextInt(3) == 0) {
                rebuildRollups.rebuild();
            }
        }
        rollUpAll();
        var kept = shops.stream().map(this::months).toList();
        rebuildRollups.rebuild();
        assertThat(shops.stream().map(this::months).toList()).isEqualTo(kept);
        assertThat(kept).isEqualTo(shops.stream().map(this::addedByHand).toList());
    }

    @Test
    void rebuilding_while_sales_and_the_roll_up_go_on_loses_no_fen() throws Exception {
        var random = new Random(7);
        var shops = shops(3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (int seller = 0; seller < 4; seller++) {
                var histories = new ArrayList<List<Entry>>();
                for (int i = 0; i < 15; i++) {
                    histories.add(history(random, shops, 5));
                }
                running.add(threads.submit(() -> histories.forEach(book::write)));
            }
            running.add(threads.submit(() -> repeat(20, rollUpLedger::rollUp)));
            running.add(threads.submit(() -> repeat(20, rollUpLedger::rollUp)));
            running.add(threads.submit(() -> repeat(8, rebuildRollups::rebuild)));
            for (var one : running) {
                one.get();
            }
        }
        rollUpAll();
        assertThat(shops.stream().map(this::months).toList())
                .isEqualTo(shops.stream().map(this::addedByHand).toList());
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    private void rollUpAll() {
        while (rollUpLedger.rollUp() > 0) {
            Thread.onSpinWait();
        }
    }

    private List<ShopId> shops(int count) {
        var shops = new ArrayList<ShopId>();
        for (int i = 0; i < count; i++) {
            shops.add(till.anUnpaidOrder(1).shop());
        }
        return shops;
    }

    private static List<Entry> history(Random random, List<ShopId> shops, int length) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < length; i++) {
            var shop = shops.get(random.nextInt(shops.size()));
            var order = new OrderNo(number());
            var at = SPRING.plus(Duration.ofHours(random.nextInt(24 * 120)));
            long goods = 1 + random.nextInt(1_000_000);
            long freight = random.nextInt(2000);
            entries.add(Entry.payment(order, shop, Money.ofFen(goods), Money.ofFen(freight), at));
            if (random.nextInt(4) == 0) {
                entries.add(Entry.refund(
                        number(),
                        order,
                        shop,
                        Money.ofFen(random.nextLong(goods + 1)),
                        Money.ofFen(random.nextLong(freight + 1)),
                        at,
                        at.plusSeconds(60)));
            }
        }
        return entries;
    }

    private String months(ShopId shop) {
        return till.text("""
                SELECT GROUP_CONCAT(CONCAT_WS(' ', sales_month, gross_fen, refund_fen, freight_fen, freight_refund_fen, payments, refunds)
                                    ORDER BY sales_month SEPARATOR ', ')
                  FROM shop_months WHERE shop_id = %s""".formatted(shop));
    }

    private String addedByHand(ShopId shop) {
        return till.text("""
                SELECT GROUP_CONCAT(CONCAT_WS(' ', m, g, r, f, fr, p, n) ORDER BY m SEPARATOR ', ')
                  FROM (SELECT sales_month m, SUM(IF(kind='PAYMENT', goods_fen, 0)) g, SUM(IF(kind='REFUND', goods_fen, 0)) r,
                               SUM(IF(kind='PAYMENT', freight_fen, 0)) f, SUM(IF(kind='REFUND', freight_fen, 0)) fr,
                               SUM(kind='PAYMENT') p, SUM(kind='REFUND') n
                          FROM ledger_entries WHERE shop_id = %s GROUP BY sales_month) sums""".formatted(shop));
    }

    private long sold(Till.Order order) {
        return till.number(
                "SELECT p.sold_count FROM products p JOIN skus k ON k.product_id = p.id WHERE k.id = " + order.sku());
    }

    private static long number() {
        return NUMBERS.incrementAndGet();
    }

    /** Gives the ledger the transaction that its callers have. */
    @UseCase
    static class Book {

        private final Ledger ledger;

        Book(Ledger ledger) {
            this.ledger = ledger;
        }

        public void write(List<Entry> entries) {
            ledger.bookNew(entries);
        }

        public boolean one(Entry entry) {
            return ledger.book(entry);
        }
    }
}
