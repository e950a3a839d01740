package cn.shanhuo.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaidRows extends GenericRepository<PaidRow, Long> {

    @Query("""
           UPDATE payments
              SET status = 'PAID', trade_no = :tradeNo, buyer_logon_id = :buyerLogonId, paid_at = :paidAt
            WHERE order_id = :orderId AND status <> 'PAID'
           """)
    void markPaid(List<PaidRow> paid);
}
