package cn.shanhuo.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RateRows extends GenericRepository<RateRows.Row, String> {

    @Query("""
           INSERT INTO rate_windows (scope, subject, window_start, hits) VALUES (:scope, :subject, :start, 1)
               ON DUPLICATE KEY UPDATE hits = hits + 1
           """)
    void hit(String scope, byte[] subject, Instant start);

    @Query("SELECT hits FROM rate_windows WHERE scope = :scope AND subject = :subject AND window_start = :start")
    int hits(String scope, byte[] subject, Instant start);

    @Query("""
           UPDATE rate_windows SET hits = hits - 1
            WHERE scope = :scope AND subject = :subject AND window_start = :start AND hits > 0
           """)
    void giveBack(String scope, byte[] subject, Instant start);

    @Query("DELETE FROM rate_windows WHERE scope = :scope AND subject = :subject AND window_start = :start")
    void clear(String scope, byte[] subject, Instant start);

    @Query("DELETE FROM rate_windows WHERE window_start < :before LIMIT :most")
    int deleteBefore(Instant before, int most);

    @MappedEntity("rate_windows")
    record Row(@Id String scope, byte[] subject, Instant windowStart, int hits) {}
}
