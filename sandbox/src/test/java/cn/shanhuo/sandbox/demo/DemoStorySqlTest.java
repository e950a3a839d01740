package cn.shanhuo.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Told into a database of its own, because a story begins on an empty page. */
class DemoStorySqlTest {

    private static final String NAME =
            "shanhuo_story_" + ProcessHandle.current().pid();

    @Test
    void the_story_is_told_once_and_its_money_agrees_to_the_fen() throws SQLException {
        var url = TestDatabase.url().replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + NAME);
        try (var context = ApplicationContext.run(Map.of(
                "datasources.default.url",
                url + "&createDatabaseIfNotExist=true",
                "datasources.default.driver-class-name",
                "com.mysql.cj.jdbc.Driver",
                "flyway.datasources.default.enabled",
                true,
                "shanhuo.keys.vault",
                "1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                "shanhuo.keys.index",
                "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU=",
                "shanhuo.demo.story",
                true,
                "shanhuo.jobs.enabled",
                false))) {
            assertThat(context.getBean(DemoStory.class).tellOnce())
                    .as("told again")
                    .isFalse();

            assertThat(one(url, "SELECT COUNT(*) FROM products WHERE status = 'ON_SALE'"))
                    .isEqualTo(40);
            assertThat(one(url, "SELECT COUNT(DISTINCT status) FROM orders")).isEqualTo(5);
            assertThat(one(url, "SELECT COUNT(*) FROM shops WHERE NOT is_demo")).isZero();
            assertThat(one(url, "SELECT COUNT(DISTINCT sales_month) FROM shop_months"))
                    .isGreaterThanOrEqualTo(14);
            assertThat(one(url, PAID)).isEqualTo(one(url, BOOKED)).isPositive();
            assertThat(one(url, SOLD)).isEqualTo(one(url, ROLLED_UP));
            assertThat(one(url, SHELVES)).isZero();
            assertThat(one(url, TAUGHT_TOO_LONG)).isZero();
            assertThat(one(url, STILL_THERE)).isZero();
            assertThat(one(url, "SELECT COUNT(DISTINCT status) FROM enrolments"))
                    .isEqualTo(3);
            assertThat(one(url, MARKS)).isPositive();
            assertThat(one(url, "SELECT COUNT(*) FROM orders WHERE placed_at > UTC_TIMESTAMP(3)"))
                    .isZero();
        } finally {
            change(url, "DROP DATABASE IF EXISTS " + NAME);
        }
    }

    private static final String PAID = "SELECT SUM(amount_fen) FROM payments WHERE status = 'PAID'";
    private static final String BOOKED =
            "SELECT SUM(goods_fen + freight_fen) FROM ledger_entries WHERE kind = 'PAYMENT'";
    private static final String SOLD = "SELECT SUM(IF(kind = 'PAYMENT', goods_fen, -goods_fen)) FROM ledger_entries";
    private static final String ROLLED_UP = "SELECT SUM(gross_fen - refund_fen) FROM shop_months";
    private static final String MARKS = "SELECT COUNT(*) FROM shop_months WHERE gross_fen - refund_fen >= 2000000";

    private static final String TAUGHT_TOO_LONG = """
        SELECT COUNT(*) FROM enrolments e JOIN cohorts c ON c.id = e.cohort_id JOIN courses k ON k.id = c.course_id
         WHERE e.hours > k.hours
        """;

    /** Enrolled in a cohort that is over. */
    private static final String STILL_THERE = """
        SELECT COUNT(*) FROM enrolments e JOIN cohorts c ON c.id = e.cohort_id
         WHERE e.status = 'ENROLLED' AND c.ends_on < UTC_DATE()
        """;

    /** Packs whose shelves disagree with the orders. */
    private static final String SHELVES = """
        SELECT COUNT(*) FROM stock s LEFT JOIN (
            SELECT l.sku_id, SUM(IF(o.status IN ('UNPAID', 'PAID'), l.quantity, 0)) AS reserved,
                   SUM(IF(o.status IN ('SHIPPED', 'COMPLETED'), l.quantity, 0)) AS sold
              FROM order_lines l JOIN orders o ON o.id = l.order_id GROUP BY l.sku_id) t ON t.sku_id = s.sku_id
         WHERE s.reserved <> COALESCE(t.reserved, 0) OR s.sold <> COALESCE(t.sold, 0)
        """;

    private static long one(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void change(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
