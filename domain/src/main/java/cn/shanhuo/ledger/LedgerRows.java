package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LedgerRows extends GenericRepository<EntryRow, Long> {

    void saveAll(List<EntryRow> rows);

    /**
     * Adds a row unless its fact stands there: 1 or 0. The unique key guards against a race. Its parameters are written
     * out, because a row given as a whole is always answered with 1.
     */
    @Query("""
           INSERT INTO ledger_entries (id, shop_id, sales_month, kind, channel, grade, source_no, order_id,
                                       goods_fen, freight_fen, occurred_at, booked_at)
           SELECT :id, :shopId, :salesMonth, :kind, :channel, :grade, :sourceNo, :orderId,
                  :goodsFen, :freightFen, :occurredAt, :bookedAt
             FROM DUAL
            WHERE NOT EXISTS (SELECT 1 FROM ledger_entries
                               WHERE kind = :kind AND channel = :channel AND source_no = :sourceNo)
           """)
    int insert(
            long id,
            long shopId,
            int salesMonth,
            String kind,
            String channel,
            String grade,
            String sourceNo,
            long orderId,
            long goodsFen,
            long freightFen,
            Instant occurredAt,
            Instant bookedAt);
}
