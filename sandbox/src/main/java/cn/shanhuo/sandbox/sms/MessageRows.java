package cn.shanhuo.sandbox.sms;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MessageRows extends GenericRepository<MessageRow, Long> {

    MessageRow save(MessageRow row);

    @Query("SELECT * FROM sandbox_messages ORDER BY id DESC LIMIT :limit")
    List<MessageRow> latest(int limit);

    @Query("SELECT * FROM sandbox_messages WHERE phone = :phone ORDER BY id DESC LIMIT :limit")
    List<MessageRow> latest(String phone, int limit);
}
