package cn.shanhuo.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoticeRows extends GenericRepository<NoticeRow, Long> {

    void saveAll(List<NoticeRow> rows);

    @Query("""
           SELECT COUNT(*) FROM payment_notices
            WHERE order_id = :order AND source = :source AND trade_no = :trade AND trade_status = :status
              AND verdict = :verdict
           """)
    int told(long order, String source, String trade, String status, String verdict);

    @Query("""
           SELECT COUNT(*) FROM payment_notices
            WHERE order_id = :order AND trade_no = :trade AND verdict = 'WRONG_SELLER' AND source = 'NOTIFY'
           """)
    int ofWrongSeller(long order, String trade);
}
