package cn.shanhuo.cart;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRows extends GenericRepository<DraftRow, Long> {

    @Query("""
           INSERT INTO checkout_drafts (buyer_id, checkout_key, typed_sealed, kept_at) VALUES (:buyer, :key, :typed, :at)
           ON DUPLICATE KEY UPDATE typed_sealed = :typed, kept_at = :at
           """)
    int keep(long buyer, long key, byte[] typed, Instant at);

    @Query("SELECT checkout_key, typed_sealed FROM checkout_drafts WHERE buyer_id = :buyer AND checkout_key = :key")
    Optional<DraftRow> find(long buyer, long key);

    @Query("DELETE FROM checkout_drafts WHERE buyer_id = :buyer AND kept_at < :before")
    int forget(long buyer, Instant before);
}
