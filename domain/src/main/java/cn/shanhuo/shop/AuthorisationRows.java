package cn.shanhuo.shop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuthorisationRows extends GenericRepository<AuthorisationRow, String> {

    @Query("SELECT seller_id, token_sealed, given_at FROM alipay_authorisations WHERE seller_id = :seller")
    Optional<AuthorisationRow> find(String seller);

    @Query("""
           INSERT INTO alipay_authorisations (seller_id, token_sealed, given_at) VALUES (:seller, :token, :at)
               ON DUPLICATE KEY UPDATE token_sealed = VALUES(token_sealed), given_at = VALUES(given_at)
           """)
    void put(String seller, byte[] token, Instant at);
}
