package cn.shanhuo.shop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRows extends GenericRepository<MemberRow, Long> {

    @Query("""
           SELECT m.shop_id, s.name, s.status, m.role
             FROM shop_members m JOIN shops s ON s.id = m.shop_id
            WHERE m.account_id = :account AND s.status <> 'CLOSED'
            ORDER BY m.joined_at, m.shop_id
           """)
    List<MemberRow> of(long account);

    @Query("SELECT role FROM shop_members WHERE shop_id = :shop AND account_id = :account")
    Optional<String> role(long shop, long account);

    @Query("""
           INSERT INTO shop_members (shop_id, account_id, role, joined_at) VALUES (:shop, :account, :role, :at)
               ON DUPLICATE KEY UPDATE role = VALUES(role)
           """)
    void put(long shop, long account, String role, Instant at);
}
