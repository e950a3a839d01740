package cn.shanhuo.admin.today;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TodayRows extends GenericRepository<MonthTotalRow, Integer> {

    @Query("""
           SELECT COUNT(DISTINCT p.id)
             FROM products p
             JOIN skus k ON k.product_id = p.id AND k.status = 'ON_SALE'
             JOIN stock t ON t.sku_id = k.id
            WHERE p.shop_id = :shop AND p.status = 'ON_SALE' AND t.available <= :low
           """)
    int countLow(long shop, int low);

    @Query("""
           SELECT sales_month, CAST(SUM(gross_fen - refund_fen) AS SIGNED) AS net_fen
             FROM shop_months WHERE shop_id = :shop AND sales_month >= :from
            GROUP BY sales_month
           """)
    List<MonthTotalRow> months(long shop, int from);
}
