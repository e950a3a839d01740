package cn.shanhuo.order;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaidOrderRows extends GenericRepository<PaidOrderRow, Long> {

    /** Sent to the server together; answers how many moved. */
    @Query("UPDATE orders SET status = 'PAID', paid_at = :paidAt WHERE id = :id AND status = 'UNPAID'")
    int pay(List<PaidOrderRow> paid);
}
