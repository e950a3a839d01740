package cn.shanhuo.admin.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BookRows extends GenericRepository<MonthSumRow, Integer> {

    @Query("""
           SELECT sales_month, CAST(SUM(gross_fen) AS SIGNED) AS gross_fen, CAST(SUM(refund_fen) AS SIGNED) AS refund_fen,
                  CAST(SUM(payments) AS SIGNED) AS payments
             FROM shop_months WHERE shop_id = :shop
            GROUP BY sales_month ORDER BY sales_month DESC LIMIT :limit OFFSET :offset
           """)
    List<MonthSumRow> months(long shop, int limit, int offset);

    @Query("""
           SELECT id, kind, order_id, goods_fen, occurred_at FROM ledger_entries
            WHERE shop_id = :shop AND sales_month = :month ORDER BY id DESC LIMIT :limit OFFSET :offset
           """)
    List<FactRow> facts(long shop, int month, int limit, int offset);
}
