package cn.shanhuo.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleRows extends GenericRepository<AccountRow, Long> {

    /** Those with the role who can sign in; locked until the end of the transaction, so that two cannot both be last. */
    @Query("""
           SELECT r.account_id FROM account_roles r JOIN accounts a ON a.id = r.account_id
            WHERE r.role = :role AND a.status = 'ACTIVE' FOR UPDATE
           """)
    List<Long> holders(String role);

    @Query(
            "SELECT COUNT(*) FROM account_roles r JOIN accounts a ON a.id = r.account_id WHERE r.role = :role AND a.status = 'ACTIVE'")
    long count(String role);

    @Query("DELETE FROM account_roles WHERE account_id = :account AND role = :role")
    int withdraw(long account, String role);
}
