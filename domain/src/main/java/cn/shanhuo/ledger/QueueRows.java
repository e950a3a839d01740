package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QueueRows extends GenericRepository<QueueRow, Long> {

    void saveAll(List<QueueRow> rows);

    @Query("SELECT entry_id FROM ledger_to_roll_up ORDER BY entry_id LIMIT :limit")
    List<Long> next(int limit);

    /** Since when the longest waiting entry waits. */
    @Query("""
           SELECT booked_at FROM ledger_entries WHERE id = (SELECT MIN(entry_id) FROM ledger_to_roll_up)
           """)
    Optional<Instant> waitingSince();

    @Query("DELETE FROM ledger_to_roll_up WHERE entry_id IN (:ids)")
    int remove(List<Long> ids);
}
