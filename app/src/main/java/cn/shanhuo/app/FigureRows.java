package cn.shanhuo.app;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FigureRows extends GenericRepository<JobRow, String> {

    @Query("SELECT COUNT(*) FROM refunds WHERE status = 'STUCK'")
    long refundsStuck();

    @Query("SELECT COUNT(*) FROM ledger_to_roll_up")
    long ledgerQueue();

    @Query("""
        SELECT task_name, CAST(COALESCE(UNIX_TIMESTAMP(last_success), 0) AS SIGNED) AS succeeded,
               COALESCE(consecutive_failures, 0) AS failures
          FROM scheduled_tasks
        """)
    List<JobRow> jobs();
}
