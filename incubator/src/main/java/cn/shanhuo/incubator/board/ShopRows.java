package cn.shanhuo.incubator.board;

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

/** One shop's months and, within a month, its entries in the ledger. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ShopRows extends GenericRepository<ShopRows.Shop, Long> {

    @Query("""
           SELECT s.id, s.name, s.status, s.subject_type, s.licence_name, s.credit_code, s.town_code, s.village, s.alipay_seller_id,
                  s.opened_at, s.person_id, p.name AS person_name, h.code AS cohort, s.cohort_id
             FROM shops s LEFT JOIN persons p ON p.id = s.person_id LEFT JOIN cohorts h ON h.id = s.cohort_id
            WHERE s.id = :id
           """)
    Optional<Shop> find(long id);

    /** The latest sixty months with sales, the latest first. */
    @Query("""
           SELECT sales_month, SUM(gross_fen) AS gross_fen, SUM(refund_fen) AS refund_fen, SUM(payments) AS orders,
                  SUM(IF(grade = 'A', gross_fen - refund_fen, 0)) AS a_fen,
                  SUM(IF(grade = 'B', gross_fen - refund_fen, 0)) AS b_fen,
                  SUM(IF(grade = 'C', gross_fen - refund_fen, 0)) AS c_fen,
                  SUM(IF(grade = 'D', gross_fen - refund_fen, 0)) AS d_fen
             FROM shop_months WHERE shop_id = :shop GROUP BY sales_month ORDER BY sales_month DESC LIMIT 60
           """)
    List<Month> months(long shop);

    /** Entries of a month, the latest first, from below one on; the first page begins at the greatest number. */
    @Query("""
           SELECT id, kind, channel, grade, source_no, order_id, goods_fen, freight_fen, occurred_at
             FROM ledger_entries WHERE shop_id = :shop AND sales_month = :month AND id < :below
            ORDER BY id DESC LIMIT :size
           """)
    List<Fact> facts(long shop, int month, long below, int size);

    @MappedEntity("shops")
    record Shop(
            @Id long id,
            String name,
            String status,
            String subjectType,
            @Nullable String licenceName,
            @Nullable String creditCode,
            String townCode,
            String village,
            String alipaySellerId,
            Instant openedAt,
            @Nullable Long personId,
            @Nullable String personName,
            @Nullable String cohort,
            @Nullable Long cohortId) {}

    @MappedEntity("shop_months")
    record Month(
            @Id int salesMonth, long grossFen, long refundFen, int orders, long aFen, long bFen, long cFen, long dFen) {

        long netFen() {
            return grossFen - refundFen;
        }
    }

    @MappedEntity("ledger_entries")
    record Fact(
            @Id long id,
            String kind,
            String channel,
            String grade,
            String sourceNo,
            @Nullable Long orderId,
            long goodsFen,
            long freightFen,
            Instant occurredAt) {}
}
