package cn.shanhuo.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRunRows extends GenericRepository<JobRunRow, String> {

    @Query("""
           SELECT task_name, picked, execution_time, last_success, last_failure, consecutive_failures
             FROM scheduled_tasks ORDER BY task_name LIMIT 200
           """)
    List<JobRunRow> all();

    /** One that runs is left alone. The version tells nodes that looked before that they looked too early. */
    @Query("""
           UPDATE scheduled_tasks SET execution_time = :now, version = version + 1
            WHERE task_name = :name AND picked = FALSE
           """)
    int hasten(String name, Instant now);
}
