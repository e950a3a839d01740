package cn.shanhuo.shop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ShopRows extends GenericRepository<ShopRow, Long> {

    /** Leaves a shop of the same name as it is. */
    @Query("""
           INSERT INTO shops (id, application_id, person_id, cohort_id, name, status, subject_type, licence_name, credit_code,
                              licence_photo, town_code, village, story, alipay_seller_id, opened_at)
           VALUES (:id, :application, :person, :cohort, :name, 'OPEN', :subject, :licenceName, :creditCode,
                   :licencePhoto, :town, :village, :story, :alipaySellerId, :at)
               ON DUPLICATE KEY UPDATE id = id
           """)
    void insert(
            long id,
            long application,
            @Nullable Long person,
            @Nullable Long cohort,
            String name,
            String subject,
            @Nullable String licenceName,
            @Nullable String creditCode,
            @Nullable Long licencePhoto,
            String town,
            String village,
            String story,
            String alipaySellerId,
            Instant at);

    @Query("""
           UPDATE shops SET status = 'FROZEN', frozen_at = :at, frozen_why = :why WHERE id = :id AND status = 'OPEN'
           """)
    int freeze(long id, String why, Instant at);

    @Query("UPDATE shops SET status = 'OPEN', frozen_at = NULL, frozen_why = NULL WHERE id = :id AND status = 'FROZEN'")
    int reopen(long id);

    @Query("SELECT COUNT(*) FROM shops WHERE name = :name")
    int named(String name);

    @Query("SELECT * FROM shops WHERE id = :id")
    Optional<ShopRow> find(long id);

    @Query("SELECT * FROM shops WHERE id IN (:ids)")
    List<ShopRow> among(List<Long> ids);

    @Query("SELECT * FROM shops WHERE status = 'OPEN' ORDER BY id DESC LIMIT :limit")
    List<ShopRow> open(int limit);

    /** The shops of whoever holds a certificate. */
    @Query("SELECT s.id FROM shops s JOIN certificates c ON c.person_id = s.person_id WHERE c.no = :certificate")
    List<Long> ofHolder(String certificate);

    /** From now on everybody may see the photo of the shop's licence. */
    @Query("""
           UPDATE photos f JOIN shops s ON s.licence_photo = f.id SET f.shown_at = :at
            WHERE s.id = :shop AND f.shown_at IS NULL
           """)
    void showLicence(long shop, Instant at);
}
