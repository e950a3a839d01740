package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RollupRows extends GenericRepository<MonthRow, Integer> {

    /** Waits until nobody else adds up; held until the end of the transaction. */
    @Query("SELECT name FROM rollup_state WHERE name = 'shop_months' FOR UPDATE")
    String lock();

    @Query("UPDATE rollup_state SET rolled_up_at = :at WHERE name = 'shop_months'")
    void stamp(Instant at);

    @Query("""
           SELECT sales_month, shop_id, channel, grade,
                  SUM(CASE WHEN kind = 'PAYMENT' THEN goods_fen ELSE 0 END) AS gross_fen,
                  SUM(CASE WHEN kind = 'REFUND' THEN goods_fen ELSE 0 END) AS refund_fen,
                  SUM(CASE WHEN kind = 'PAYMENT' THEN freight_fen ELSE 0 END) AS freight_fen,
                  SUM(CASE WHEN kind = 'REFUND' THEN freight_fen ELSE 0 END) AS freight_refund_fen,
                  SUM(CASE WHEN kind = 'PAYMENT' THEN 1 ELSE 0 END) AS payments,
                  SUM(CASE WHEN kind = 'REFUND' THEN 1 ELSE 0 END) AS refunds
             FROM ledger_entries
            WHERE id IN (:entries)
            GROUP BY sales_month, shop_id, channel, grade
            ORDER BY sales_month, shop_id, channel, grade
           """)
    List<MonthRow> sums(List<Long> entries);

    /** Of all entries that are not waiting to be added up. One statement, so that it sees one moment. */
    @Query("""
           SELECT sales_month, shop_id, channel, grade,
                  SUM(CASE WHEN kind = 'PAYMENT' THEN goods_fen ELSE 0 END) AS gross_fen,
                  SUM(CASE WHEN kind = 'REFUND' THEN goods_fen ELSE 0 END) AS refund_fen,
                  SUM(CASE WHEN kind = 'PAYMENT' THEN freight_fen ELSE 0 END) AS freight_fen,
                  SUM(CASE WHEN kind = 'REFUND' THEN freight_fen ELSE 0 END) AS freight_refund_fen,
                  SUM(CASE WHEN kind = 'PAYMENT' THEN 1 ELSE 0 END) AS payments,
                  SUM(CASE WHEN kind = 'REFUND' THEN 1 ELSE 0 END) AS refunds
             FROM ledger_entries e
            WHERE NOT EXISTS (SELECT 1 FROM ledger_to_roll_up q WHERE q.entry_id = e.id)
            GROUP BY sales_month, shop_id, channel, grade
           """)
    List<MonthRow> allSums();

    @Query("""
           INSERT INTO shop_months (sales_month, shop_id, channel, grade, gross_fen, refund_fen, freight_fen,
                                    freight_refund_fen, payments, refunds)
           VALUES (:salesMonth, :shopId, :channel, :grade, :grossFen, :refundFen, :freightFen,
                   :freightRefundFen, :payments, :refunds)
           ON DUPLICATE KEY UPDATE
               gross_fen = gross_fen + VALUES(gross_fen),
               refund_fen = refund_fen + VALUES(refund_fen),
               freight_fen = freight_fen + VALUES(freight_fen),
               freight_refund_fen = freight_refund_fen + VALUES(freight_refund_fen),
               payments = payments + VALUES(payments),
               refunds = refunds + VALUES(refunds)
           """)
    void add(List<MonthRow> sums);

    @Query("DELETE FROM shop_months")
    void clear();
}
