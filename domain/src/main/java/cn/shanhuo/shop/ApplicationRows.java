package cn.shanhuo.shop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ApplicationRows extends GenericRepository<ApplicationRow, Long> {

    @Query("SELECT * FROM shop_applications WHERE id = :id AND status <> 'DRAFT'")
    Optional<ApplicationRow> submitted(long id);

    @Query("SELECT * FROM shop_applications WHERE account_id = :account ORDER BY id DESC LIMIT 1")
    Optional<ApplicationRow> latest(long account);

    /** Holds the applicant until the end of the transaction, so that two forms sent at once come one after the other. */
    @Query("SELECT id FROM accounts WHERE id = :account FOR UPDATE")
    long hold(long account);

    /** Says who applied, as long as nobody said. */
    @Query(
            "UPDATE shop_applications SET person_id = :person WHERE id = :id AND status <> 'DRAFT' AND person_id IS NULL")
    int name(long id, long person);

    @Query("UPDATE shops SET person_id = :person, cohort_id = :cohort WHERE application_id = :id AND person_id IS NULL")
    int nameShop(long id, long person, @Nullable Long cohort);

    @Query("SELECT * FROM shop_applications WHERE id = :id AND status = 'SUBMITTED' FOR UPDATE")
    Optional<ApplicationRow> lockWaiting(long id);

    @Query("SELECT COUNT(*) FROM shop_applications WHERE status = 'SUBMITTED'")
    int waiting();

    @Query("""
           INSERT INTO shop_applications (id, account_id, status, shop_name, subject_type, town_code, village, story, updated_at)
           VALUES (:id, :account, 'DRAFT', '', 'SELF_PRODUCED', '', '', '', :at)
           """)
    void insert(long id, long account, Instant at);

    @Query("""
           UPDATE shop_applications
              SET shop_name = :name, subject_type = :subject, town_code = :town, village = :village, story = :story,
                  licence_name = :licenceName, credit_code = :creditCode, licence_photo = :licencePhoto, updated_at = :at
            WHERE id = :id AND account_id = :account AND status IN ('DRAFT', 'RETURNED')
           """)
    int write(
            long id,
            long account,
            String name,
            String subject,
            String town,
            String village,
            String story,
            @Nullable String licenceName,
            @Nullable String creditCode,
            @Nullable Long licencePhoto,
            Instant at);

    @Query("""
           UPDATE shop_applications
              SET status = 'SUBMITTED', person_id = :person, submitted_at = :at, updated_at = :at,
                  returned_field = NULL, returned_why = NULL, vouched_by = NULL, vouched_why = NULL
            WHERE id = :id AND account_id = :account AND status IN ('DRAFT', 'RETURNED')
           """)
    int submit(long id, long account, @Nullable Long person, Instant at);

    @Query("""
           UPDATE shop_applications
              SET status = 'RETURNED', returned_field = :field, returned_why = :why, decided_at = :at, decided_by = :by,
                  updated_at = :at
            WHERE id = :id AND status = 'SUBMITTED'
           """)
    int giveBack(long id, String field, String why, long by, Instant at);

    @Query("""
           UPDATE shop_applications SET vouched_by = :by, vouched_why = :why, updated_at = :at
            WHERE id = :id AND status = 'SUBMITTED'
           """)
    int vouch(long id, long by, String why, Instant at);

    @Query("""
           UPDATE shop_applications SET status = 'APPROVED', decided_at = :at, decided_by = :by, updated_at = :at
            WHERE id = :id AND status = 'SUBMITTED'
           """)
    int approve(long id, long by, Instant at);
}
