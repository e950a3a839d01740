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

    /** When the first draft beyond so many, the newest counted first, was kept. */
    @Query("SELECT kept_at FROM checkout_drafts WHERE buyer_id = :buyer ORDER BY kept_at DESC LIMIT 1 OFFSET :most")
    Optional<Instant> beyond(long buyer, int most);

    @Query("DELETE FROM checkout_drafts WHERE buyer_id = :buyer AND kept_at <= :at")
    int forget(long buyer, Instant at);

    @Query("DELETE FROM checkout_drafts WHERE kept_at < :before LIMIT 1000")
    int forgetBefore(Instant before);
}
