package cn.shanhuo.ui.guard;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WhoRows extends GenericRepository<SessionKey, byte[]> {

    /** Everything about a session in one look by its primary key: roles as OFFICER,HEAD and shops as id:role,id:role. */
    @Query("""
           SELECT s.account_id, a.name, s.seen_at,
                  (SELECT GROUP_CONCAT(r.role) FROM account_roles r WHERE r.account_id = s.account_id) AS staff_roles,
                  (SELECT GROUP_CONCAT(CONCAT(m.shop_id, '\\:', m.role) ORDER BY m.joined_at, m.shop_id)
                     FROM shop_members m JOIN shops p ON p.id = m.shop_id
                    WHERE m.account_id = s.account_id) AS shops
             FROM sessions s JOIN accounts a ON a.id = s.account_id
            WHERE s.token_hash = :token AND s.expires_at > :now AND a.status = 'ACTIVE'
           """)
    Optional<WhoRow> find(byte[] token, Instant now);
}
