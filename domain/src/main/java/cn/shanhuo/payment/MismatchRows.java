package cn.shanhuo.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MismatchRows extends GenericRepository<MismatchRow, Long> {

    @Query("""
           SELECT id, verdict AS kind, out_trade_no, order_id, trade_no AS detail, amount_fen, received_at AS happened_at
             FROM payment_notices
            WHERE verdict IN ('WRONG_AMOUNT', 'WRONG_SELLER', 'WRONG_APP', 'UNKNOWN_ORDER', 'SECOND_TRADE')
            ORDER BY id DESC
            LIMIT :limit
           """)
    List<MismatchRow> notices(int limit);

    @Query("""
           SELECT id, CASE status WHEN 'STUCK' THEN 'REFUND_STUCK' ELSE 'REFUND_SLOW' END AS kind,
                  CAST(order_id AS CHAR) AS out_trade_no, order_id, last_answer AS detail,
                  goods_fen + freight_fen AS amount_fen, requested_at AS happened_at
             FROM refunds
            WHERE status = 'STUCK' OR (status = 'REQUESTED' AND requested_at < :slowSince)
            ORDER BY id DESC
            LIMIT :limit
           """)
    List<MismatchRow> refunds(Instant slowSince, int limit);
}
