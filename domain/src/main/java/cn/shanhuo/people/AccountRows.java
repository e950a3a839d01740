package cn.shanhuo.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, Long> {

    @Query("SELECT * FROM accounts WHERE id = :id")
    Optional<AccountRow> byId(long id);

    @Query("SELECT * FROM accounts WHERE phone_index = :phoneIndex")
    Optional<AccountRow> byPhone(byte[] phoneIndex);

    /** Adds an account unless the phone has one: 1 or 0. */
    @Query("""
           INSERT IGNORE INTO accounts
                  (id, phone_sealed, phone_index, phone_tail, password_hash, name, status, created_at)
           VALUES (:id, :phoneSealed, :phoneIndex, :phoneTail, :passwordHash, :name, 'ACTIVE', :at)
           """)
    int insert(
            long id,
            byte[] phoneSealed,
            byte[] phoneIndex,
            String phoneTail,
            @Nullable String passwordHash,
            String name,
            Instant at);

    @Query("UPDATE accounts SET password_hash = :hash WHERE id = :id AND status = 'ACTIVE'")
    int setPassword(long id, String hash);

    /** Unless somebody chose another one meanwhile. */
    @Query("UPDATE accounts SET password_hash = :hash WHERE id = :id AND password_hash = :old")
    void renewPassword(long id, String old, String hash);

    @Query("UPDATE accounts SET status = 'LOCKED' WHERE id = :id AND status = 'ACTIVE'")
    int lock(long id);

    @Query("UPDATE accounts SET status = 'ACTIVE' WHERE id = :id AND status = 'LOCKED'")
    int unlock(long id);

    @Query("INSERT IGNORE INTO account_roles (account_id, role, granted_at) VALUES (:id, :role, :at)")
    int grant(long id, String role, Instant at);

    @Query("SELECT role FROM account_roles WHERE account_id = :id")
    List<String> roles(long id);
}
