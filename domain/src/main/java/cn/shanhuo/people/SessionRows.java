package cn.shanhuo.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends GenericRepository<SessionRow, byte[]> {

    @Query("""
           INSERT INTO sessions (token_hash, account_id, device, created_at, seen_at, expires_at)
           VALUES (:token, :account, :device, :now, :now, :expires)
           """)
    void insert(byte[] token, long account, String device, Instant now, Instant expires);

    @Query("UPDATE sessions SET seen_at = :now, expires_at = :expires WHERE token_hash = :token")
    int see(byte[] token, Instant now, Instant expires);

    @Query("DELETE FROM sessions WHERE token_hash = :token")
    int delete(byte[] token);

    @Query("DELETE FROM sessions WHERE account_id = :account AND token_hash = :token")
    int deleteOf(long account, byte[] token);

    @Query("DELETE FROM sessions WHERE account_id = :account")
    int deleteAll(long account);

    @Query("DELETE FROM sessions WHERE account_id = :account AND token_hash <> :here")
    int deleteOthers(long account, byte[] here);

    @Query("SELECT * FROM sessions WHERE account_id = :account AND expires_at > :now ORDER BY seen_at DESC LIMIT 50")
    List<SessionRow> of(long account, Instant now);

    @Query("DELETE FROM sessions WHERE expires_at < :now LIMIT :most")
    int deleteExpired(Instant now, int most);
}
