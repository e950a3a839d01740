package cn.shanhuo.incubator.board;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The board's queries: shop_months of one month, never the ledger itself. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BoardRows extends GenericRepository<BoardRows.Row, Long> {

    /** Shops that were open by the end of the month; those that sold nothing too. Cohort 0 and town '' mean all. */
    @Query("""
           SELECT s.id, s.name, s.town_code, s.village, h.code AS cohort,
                  COALESCE(m.gross_fen, 0) AS gross_fen, COALESCE(m.refund_fen, 0) AS refund_fen,
                  COALESCE(m.orders, 0) AS orders, COALESCE(p.net_fen, 0) AS before_fen,
                  COALESCE(m.a_fen, 0) AS a_fen, COALESCE(m.b_fen, 0) AS b_fen,
                  COALESCE(m.c_fen, 0) AS c_fen, COALESCE(m.d_fen, 0) AS d_fen
             FROM shops s
             LEFT JOIN cohorts h ON h.id = s.cohort_id
             LEFT JOIN (SELECT shop_id, SUM(gross_fen) AS gross_fen, SUM(refund_fen) AS refund_fen, SUM(payments) AS orders,
                               SUM(IF(grade = 'A', gross_fen - refund_fen, 0)) AS a_fen,
                               SUM(IF(grade = 'B', gross_fen - refund_fen, 0)) AS b_fen,
                               SUM(IF(grade = 'C', gross_fen - refund_fen, 0)) AS c_fen,
                               SUM(IF(grade = 'D', gross_fen - refund_fen, 0)) AS d_fen
                          FROM shop_months WHERE sales_month = :month GROUP BY shop_id) m ON m.shop_id = s.id
             LEFT JOIN (SELECT shop_id, SUM(gross_fen) - SUM(refund_fen) AS net_fen
                          FROM shop_months WHERE sales_month = :before GROUP BY shop_id) p ON p.shop_id = s.id
            WHERE s.opened_at < :end AND (:cohort = 0 OR s.cohort_id = :cohort) AND (:town = '' OR s.town_code = :town)
            ORDER BY CASE :sort WHEN 'orders' THEN COALESCE(m.orders, 0)
                                WHEN 'refunds' THEN COALESCE(m.refund_fen, 0)
                                WHEN 'gross' THEN COALESCE(m.gross_fen, 0)
                                WHEN 'growth' THEN COALESCE(m.gross_fen - m.refund_fen, 0) - COALESCE(p.net_fen, 0)
                                WHEN 'newest' THEN s.id
                                ELSE COALESCE(m.gross_fen - m.refund_fen, 0) END DESC, s.id
            LIMIT :size OFFSET :skip
           """)
    List<Row> shops(int month, int before, Instant end, long cohort, String town, String sort, int size, int skip);

    @Query("""
           SELECT COUNT(*) AS shops, COALESCE(SUM(m.orders > 0 AND m.net_fen > 0), 0) AS active,
                  COALESCE(SUM(m.net_fen >= :first), 0) AS first_mark, COALESCE(SUM(m.net_fen >= :second), 0) AS second_mark,
                  COALESCE(SUM(m.net_fen), 0) AS net_fen, COALESCE(SUM(m.a_fen), 0) AS a_fen,
                  COALESCE(SUM(m.orders), 0) AS orders
             FROM shops s
             LEFT JOIN (SELECT shop_id, SUM(gross_fen) - SUM(refund_fen) AS net_fen, SUM(payments) AS orders,
                               SUM(IF(grade = 'A', gross_fen - refund_fen, 0)) AS a_fen
                          FROM shop_months WHERE sales_month = :month GROUP BY shop_id) m ON m.shop_id = s.id
            WHERE s.opened_at < :end AND (:cohort = 0 OR s.cohort_id = :cohort) AND (:town = '' OR s.town_code = :town)
           """)
    Totals totals(int month, Instant end, long cohort, String town, long first, long second);

    @Query("SELECT rolled_up_at FROM rollup_state WHERE name = 'shop_months'")
    Optional<Instant> rolledUpAt();

    @MappedEntity("shops")
    record Row(
            @Id long id,
            String name,
            String townCode,
            String village,
            @Nullable String cohort,
            long grossFen,
            long refundFen,
            int orders,
            long beforeFen,
            long aFen,
            long bFen,
            long cFen,
            long dFen) {

        long netFen() {
            return grossFen - refundFen;
        }
    }

    @Introspected
    record Totals(int shops, int active, int firstMark, int secondMark, long netFen, long aFen, int orders) {}
}
