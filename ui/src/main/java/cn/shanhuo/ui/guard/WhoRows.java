package cn.shanhuo.ui.guard;

import cn.shanhuo.house.KeyedQuery;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class WhoRows implements GenericRepository<SessionKey, byte[]> {

    /** Whether a session has run out is asked of the rows: the database would look it up in an index of its own. */
    private static final KeyedQuery<WhoRow> SESSIONS = new KeyedQuery<>("""
            SELECT s.token_hash, s.account_id, a.name, s.seen_at, s.expires_at, r.role, m.shop_id, m.role, m.joined_at
              FROM sessions s
              JOIN accounts a ON a.id = s.account_id
              LEFT JOIN account_roles r ON r.account_id = s.account_id
              LEFT JOIN shop_members m ON m.account_id = s.account_id
             WHERE a.status = 'ACTIVE' AND s.token_hash IN (%s)
            """, WhoRows::row);

    private final JdbcOperations jdbc;

    WhoRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions among these of accounts that are not blocked. */
    List<WhoRow> find(Collection<byte[]> tokenHashes) {
        return jdbc.execute(connection -> SESSIONS.read(connection, tokenHashes));
    }

    private static WhoRow row(ResultSet row) throws SQLException {
        return new WhoRow(
                row.getBytes(1),
                row.getLong(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5).toInstant(),
                row.getString(6),
                membership(row));
    }

    private static WhoRow.@Nullable Membership membership(ResultSet row) throws SQLException {
        long shop = row.getLong(7);
        return row.wasNull()
                ? null
                : new WhoRow.Membership(
                        shop, row.getString(8), row.getTimestamp(9).toInstant());
    }
}
