package cn.shanhuo.ui.guard;

import cn.shanhuo.house.KeyedQuery;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class WhoRows implements GenericRepository<SessionKey, byte[]> {

    /** Everything about sessions in one look by their primary key: roles as OFFICER,HEAD and shops as id:role,id:role. */
    private static final KeyedQuery<WhoRow> SESSIONS = new KeyedQuery<>("""
            SELECT s.token_hash, s.account_id, a.name, s.seen_at,
                   (SELECT GROUP_CONCAT(r.role) FROM account_roles r WHERE r.account_id = s.account_id),
                   (SELECT GROUP_CONCAT(CONCAT(m.shop_id, ':', m.role) ORDER BY m.joined_at, m.shop_id)
                      FROM shop_members m
                     WHERE m.account_id = s.account_id)
              FROM sessions s JOIN accounts a ON a.id = s.account_id
             WHERE s.expires_at > ? AND a.status = 'ACTIVE' AND s.token_hash IN (%s)
            """, WhoRows::row);

    private final JdbcOperations jdbc;

    WhoRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions among these that are good now. */
    List<WhoRow> find(Collection<byte[]> tokenHashes, Instant now) {
        return jdbc.execute(connection -> SESSIONS.read(connection, Timestamp.from(now), tokenHashes));
    }

    private static WhoRow row(ResultSet row) throws SQLException {
        return new WhoRow(
                row.getBytes(1),
                row.getLong(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getString(6));
    }
}
