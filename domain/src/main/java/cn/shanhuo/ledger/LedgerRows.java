package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LedgerRows extends GenericRepository<EntryRow, Long> {

    @Query("""
           INSERT INTO ledger_entries (id, shop_id, sales_month, kind, channel, grade, source_no, order_id,
                                       goods_fen, freight_fen, occurred_at, booked_at)
           SELECT :id, :shop, :month, :kind, :channel, :grade, :sourceNo, :order, :goods, :freight, :occurredAt, :bookedAt
             FROM DUAL
            WHERE NOT EXISTS (SELECT 1 FROM ledger_entries
                               WHERE kind = :kind AND channel = :channel AND source_no = :sourceNo)
           """)
    int insert(long id, long shop, int month, String kind, String channel, String grade, String sourceNo, long order,
            long goods, long freight, Instant occurredAt, Instant bookedAt);

    @Query("INSERT INTO ledger_to_roll_up (entry_id) VALUES (:id)")
    void queue(long id);
}
