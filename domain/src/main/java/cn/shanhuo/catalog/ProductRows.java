package cn.shanhuo.catalog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProductRows extends GenericRepository<ProductRow, Long> {

    /** One listing of a seller after the other: held until the end of the transaction. */
    @Query("SELECT account_id FROM shop_members WHERE shop_id = :shop AND account_id = :by FOR UPDATE")
    Optional<Long> waitForOtherListings(long shop, long by);

    @Query("SELECT shop_id FROM products WHERE id = :id")
    Optional<Long> shopOf(long id);

    @Query("SELECT * FROM products WHERE id = :id AND shop_id = :shop")
    Optional<ProductRow> find(long shop, long id);

    @Query("""
           SELECT p.* FROM products p JOIN shops s ON s.id = p.shop_id
            WHERE p.id = :id AND p.status IN ('ON_SALE', 'OFF_SALE') AND p.listed_at IS NOT NULL AND s.status = 'OPEN'
           """)
    Optional<ProductRow> findPublic(long id);

    @Query("SELECT photo_id FROM product_photos WHERE product_id = :product ORDER BY position")
    List<Long> photos(long product);

    @Query("""
           SELECT id FROM photos
            WHERE id IN (:photos) AND owner_id IN (SELECT account_id FROM shop_members WHERE shop_id = :shop)
           """)
    List<Long> photosOfMembers(long shop, Collection<Long> photos);

    @Query("SELECT COUNT(*) FROM freight_templates WHERE id = :template AND shop_id = :shop")
    int countFreightTemplates(long shop, long template);

    @Query("""
           INSERT INTO products (id, shop_id, category_code, title, description, status, food_type, permit_no, producer,
                                 origin, made_on, batch_no, shelf_life_days, storage, return_policy,
                                 freight_template_id, cover_photo, listed_at, created_at, updated_at)
           VALUES (:id, :shopId, :categoryCode, :title, :description, :status, :foodType, :permitNo, :producer,
                   :origin, :madeOn, :batchNo, :shelfLifeDays, :storage, :returnPolicy,
                   :freightTemplateId, :coverPhoto, :listedAt, :createdAt, :updatedAt)
           """)
    void insert(ProductRow row);

    @Query("""
           UPDATE products
              SET category_code = :categoryCode, title = :title, description = :description, food_type = :foodType,
                  permit_no = :permitNo, producer = :producer, origin = :origin, made_on = :madeOn,
                  batch_no = :batchNo, shelf_life_days = :shelfLifeDays, storage = :storage,
                  return_policy = :returnPolicy, freight_template_id = :freightTemplateId,
                  cover_photo = :coverPhoto, updated_at = :updatedAt
            WHERE id = :id AND shop_id = :shopId AND status = :status
           """)
    int update(ProductRow row);

    @Query("""
           UPDATE products SET status = 'ON_SALE', listed_at = COALESCE(listed_at, :at), updated_at = :at
            WHERE id = :id AND shop_id = :shop AND status IN ('DRAFT', 'OFF_SALE')
           """)
    int putOnSale(long shop, long id, Instant at);

    @Query("""
           UPDATE products SET status = 'OFF_SALE', updated_at = :at
            WHERE id = :id AND shop_id = :shop AND status = 'ON_SALE'
           """)
    int takeOffSale(long shop, long id, Instant at);

    @Query("""
           SELECT * FROM products
            WHERE status = 'ON_SALE' AND made_on IS NOT NULL
              AND DATE_ADD(made_on, INTERVAL shelf_life_days DAY) < :today
            LIMIT :limit
           """)
    List<ProductRow> expired(LocalDate today, int limit);

    @Query("""
           UPDATE products SET status = 'OFF_SALE', updated_at = :at
            WHERE id = :id AND status = 'ON_SALE' AND DATE_ADD(made_on, INTERVAL shelf_life_days DAY) < :today
           """)
    int takeOffExpired(long id, LocalDate today, Instant at);

    @Query("""
           UPDATE products SET status = 'TAKEN_DOWN', taken_down_why = :why, updated_at = :at
            WHERE id = :id AND shop_id = :shop AND status IN ('ON_SALE', 'OFF_SALE')
           """)
    int takeDown(long shop, long id, String why, Instant at);

    @Query("""
           UPDATE products SET status = 'OFF_SALE', taken_down_why = NULL, updated_at = :at
            WHERE id = :id AND shop_id = :shop AND status = 'TAKEN_DOWN'
           """)
    int putBack(long shop, long id, Instant at);

    @Query("DELETE FROM product_photos WHERE product_id = :product")
    void removePhotos(long product);

    @Query("INSERT INTO product_photos (product_id, position, photo_id) VALUES (:product, :position, :photo)")
    void addPhoto(long product, int position, long photo);

    /** From now on everybody may see the photos of a product that is on sale. */
    @Query("""
           UPDATE photos f
             JOIN product_photos x ON x.photo_id = f.id
             JOIN products p ON p.id = x.product_id
              SET f.shown_at = :at
            WHERE p.id = :product AND p.status = 'ON_SALE' AND f.shown_at IS NULL
           """)
    void showPhotos(long product, Instant at);
}
