package cn.shanhuo.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QueueRows extends GenericRepository<QueueRow, Long> {

    void saveAll(List<QueueRow> rows);

    @Query("SELECT entry_id FROM ledger_to_roll_up ORDER BY entry_id LIMIT :limit")
    List<Long> next(int limit);

    @Query("DELETE FROM ledger_to_roll_up WHERE entry_id IN (:ids)")
    int remove(List<Long> ids);
}
