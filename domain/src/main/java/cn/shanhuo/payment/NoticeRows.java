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
            WHERE order_id = :order AND trade_no = :trade AND verdict = 'WRONG_SELLER' AND source = 'NOTIFY'
           """)
    int ofWrongSeller(long order, String trade);
}
