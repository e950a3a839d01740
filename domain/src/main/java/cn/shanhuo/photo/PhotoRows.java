package cn.shanhuo.photo;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PhotoRows extends GenericRepository<PhotoRow, Long> {

    @Query("""
           INSERT INTO photos (id, owner_id, sha256, width, height, created_at)
           VALUES (:id, :owner, :sha256, :width, :height, :at)
           """)
    void insert(long id, long owner, byte[] sha256, int width, int height, Instant at);

    @Query("INSERT INTO photo_files (photo_id, width, format, bytes) VALUES (:photo, :width, :format, :bytes)")
    void insertFile(long photo, int width, String format, byte[] bytes);

    @Query("SELECT id FROM photos WHERE sha256 = :sha256 AND owner_id = :owner LIMIT 1")
    Optional<Long> findByContent(long owner, byte[] sha256);

    @Query("""
           SELECT f.format, f.bytes, p.owner_id, p.shown_at
             FROM photo_files f JOIN photos p ON p.id = f.photo_id
            WHERE f.photo_id = :photo AND f.width = :width LIMIT 1
           """)
    Optional<PhotoFileRow> findFile(long photo, int width);

    @Query("SELECT id FROM photos WHERE owner_id = :owner AND id IN (:photos)")
    List<Long> ownedBy(long owner, Collection<Long> photos);

    /** Photos that no buyer ever saw and that stand nowhere, after the given one. */
    @Query("""
           SELECT p.id FROM photos p
            WHERE p.shown_at IS NULL AND p.id > :last AND p.created_at < :before
              AND NOT EXISTS (SELECT 1 FROM product_photos x WHERE x.photo_id = p.id)
              AND NOT EXISTS (SELECT 1 FROM shop_applications a WHERE a.account_id = p.owner_id AND a.licence_photo = p.id)
            ORDER BY p.id LIMIT :limit
           """)
    List<Long> unused(long last, Instant before, int limit);

    @Query("DELETE FROM photos WHERE id = :photo AND shown_at IS NULL")
    int remove(long photo);
}
