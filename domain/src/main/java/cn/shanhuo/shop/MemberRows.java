package cn.shanhuo.shop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRows extends GenericRepository<MemberRow, Long> {

    @Query("""
           SELECT m.shop_id, s.name, s.status, m.role
             FROM shop_members m JOIN shops s ON s.id = m.shop_id
            WHERE m.account_id = :account
            ORDER BY m.joined_at, m.shop_id
           """)
    List<MemberRow> of(long account);

    @Query("""
           SELECT m.account_id, a.name, a.phone_tail, m.role, m.joined_at
             FROM shop_members m JOIN accounts a ON a.id = m.account_id
            WHERE m.shop_id = :shop ORDER BY m.joined_at, m.account_id LIMIT 100
           """)
    List<Worker> in(long shop);

    /** How many work there, who wait with coming and going until the end of the transaction. */
    @Query(
            "SELECT (SELECT COUNT(*) FROM shop_members m WHERE m.shop_id = s.id) FROM shops s WHERE s.id = :shop FOR UPDATE")
    int hold(long shop);

    @Query("""
           INSERT IGNORE INTO shop_members (shop_id, account_id, role, joined_at) VALUES (:shop, :account, 'PACKER', :at)
           """)
    int addPacker(long shop, long account, Instant at);

    @Query("DELETE FROM shop_members WHERE shop_id = :shop AND account_id = :account AND role = 'PACKER'")
    int removePacker(long shop, long account);

    @Query("INSERT INTO shop_members (shop_id, account_id, role, joined_at) VALUES (:shop, :account, 'OWNER', :at)")
    void addOwner(long shop, long account, Instant at);

    @Introspected
    record Worker(long accountId, String name, String phoneTail, String role, Instant joinedAt) {}
}
