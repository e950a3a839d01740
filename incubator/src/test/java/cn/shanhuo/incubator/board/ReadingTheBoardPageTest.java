package cn.shanhuo.incubator.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.people.Vault;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ReadingTheBoardPageTest {

    @Inject
    Visitors visitors;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    PageClient auditor;
    int month;

    @BeforeEach
    void anAuditor() {
        auditor = visitors.staff(StaffRole.AUDITOR).browser();
        month = SalesMonth.of(clock.instant()).yyyymm();
    }

    @Test
    void a_figure_leads_to_its_order_payment_and_ledger() {
        var shop = Village.anOpenShop("秋河山货铺").shop().value();
        long order = anOrder(shop, 1_234_500);
        Village.update(
                "INSERT INTO shop_months VALUES (?, ?, 'SHANHUO', 'A', 1234500, 34500, 800, 0, 9, 1)", month, shop);
        var board = auditor.get("/incubator/months/" + month + "?sort=newest");
        assertThat(board.heading()).contains(SalesMonth.of(clock.instant()).toString());
        assertThat(board.text()).contains("口径：已收款 − 已退款");
        var row = board.element("tr:has(a[href='/incubator/shops/" + shop + "'])");
        assertThat(row.text()).contains("¥12,345.00", "¥345.00", "¥12,000.00", "满 10,000 元");
        var entries = auditor.get(row.selectFirst("td.number a").attr("href"));
        assertThat(entries.text()).contains("¥12,345.00");
        var proof = auditor.get(entries.element("tbody a").attr("href"));
        assertThat(proof.heading()).contains(Long.toString(order));
        assertThat(proof.text()).contains("2026112322001", "陈*", "*******5678").doesNotContain("陈先生");
        assertThat(board.textsOf(".legend li")).hasSize(4).first().isEqualTo("A 平台收款");
        var file = auditor.get("/incubator/shops/" + shop);
        assertThat(file.text()).contains("¥12,000.00");
        assertThat(file.element("tbody tr").attr("data-grades")).isEqualTo("12000.00 0.00 0.00 0.00");
        assertThat(file.element("[data-months]").attr("data-marks")).isEqualTo("10000.00 20000.00");
        assertThat(file.document().select("script[src*=charts]").eachAttr("src"))
                .hasSize(2)
                .allSatisfy(script -> {
                    var answer = auditor.get(script);
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.header("Cache-Control")).contains("immutable");
                });
        assertThat(board.has("script[src*=charts]"))
                .as("a page without a chart")
                .isFalse();
    }

    @Test
    void a_month_is_exported_as_a_workbook() {
        Village.anOpenShop("=HYPERLINK(1)");
        var sheet = auditor.get("/incubator/months/" + month + ".xlsx");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.bytes()).startsWith('P', 'K');
        assertThat(texts(sheet.bytes())).anyMatch(text -> text.startsWith("'=HYPERLINK"));
    }

    @Test
    void filters_and_orders_that_mean_nothing_show_the_whole() {
        assertThat(auditor.get("/incubator").status()).isEqualTo(200);
        assertThat(auditor.get("/incubator/months/" + month + "?cohort=x&town=y&sort=z&page=0")
                        .status())
                .isEqualTo(200);
        for (var sort : BoardQuery.SORTS) {
            assertThat(auditor.get("/incubator/months/" + month + "?sort=" + sort + "&town=610926106")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(auditor.inEnglish().get("/incubator").text()).contains("paid − refunded");
    }

    @Test
    void months_and_shops_that_are_not_there_are_not_found() {
        assertThat(auditor.get("/incubator/months/202613").status()).isEqualTo(404);
        assertThat(auditor.get("/incubator/months/299912").status()).isEqualTo(404);
        assertThat(auditor.get("/incubator/months/299912.xlsx").status()).isEqualTo(404);
        assertThat(auditor.get("/incubator/shops/1").status()).isEqualTo(404);
        assertThat(auditor.get("/incubator/shops/1/months/" + month).status()).isEqualTo(404);
        assertThat(auditor.get("/incubator/orders/1").status()).isEqualTo(404);
        assertThat(visitors.buyer("陈先生").browser().get("/incubator").status()).isEqualTo(403);
        assertThat(visitors.stranger().get("/incubator").status()).isEqualTo(303);
    }

    @Test
    void a_long_month_is_read_page_by_page() {
        var shop = Village.anOpenShop("秋河山货铺").shop().value();
        for (int i = 0; i < ShopMonthPage.SIZE + 3; i++) {
            entry(shop, ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50), 100);
        }
        var first = auditor.get("/incubator/shops/" + shop + "/months/" + month);
        assertThat(first.document().select("tbody tr")).hasSize(ShopMonthPage.SIZE);
        var second = auditor.get(first.element("a[rel=next]").attr("href"));
        assertThat(second.document().select("tbody tr")).hasSize(3);
        assertThat(second.has("a[rel=next]")).isFalse();
    }

    private static List<String> texts(byte[] sheet) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream)
                    .filter(Objects::nonNull)
                    .map(Cell::getText)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long anOrder(long shop, long fen) {
        long order = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Village.update("""
               INSERT INTO orders (id, checkout_id, buyer_id, shop_id, status, goods_fen, freight_fen, total_fen, pieces,
                                   receiver_sealed, phone_sealed, phone_tail, province_code, county_code, region_names,
                                   detail_sealed, placed_at, pay_until, paid_at)
               VALUES (?, 1, 1, ?, 'PAID', ?, 800, ?, 1, ?, X'00', '5678', '61', '610926', '陕西省 安康市', X'00', ?, ?, ?)
               """, order, shop, fen, fen + 800, vault.seal("陈先生"), now, now, now);
        Village.update(
                "INSERT INTO payments (order_id, shop_id, amount_fen, status, seller_id, trade_no, opened_at, paid_at)"
                        + " VALUES (?, ?, ?, 'PAID', '2088', ?, ?, ?)",
                order,
                shop,
                fen + 800,
                "2026112322001" + order,
                now,
                now);
        entry(shop, order, fen);
        return order;
    }

    private void entry(long shop, long order, long fen) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Village.update("""
               INSERT INTO ledger_entries VALUES (?, ?, ?, 'PAYMENT', 'SHANHUO', 'A', ?, ?, ?, 800, ?, ?)
               """, order, shop, month, Long.toString(order), order, fen, now, now);
    }
}
