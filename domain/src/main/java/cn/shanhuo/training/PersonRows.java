package cn.shanhuo.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRows extends GenericRepository<PersonRows.Row, Long> {

    /** Leaves the file of the same identity number as it is. */
    @Query("""
           INSERT INTO persons (id, name, id_number_sealed, id_number_index, phone_sealed, phone_index, phone_tail, born_on,
                                town_code, village, household_type, household_consent, created_at)
           VALUES (:id, :name, :idNumber, :idNumberIndex, :phone, :phoneIndex, :tail, :bornOn, :town, :village, :household,
                   :consent, :at)
               ON DUPLICATE KEY UPDATE id = id
           """)
    void insert(
            long id,
            String name,
            byte[] idNumber,
            byte[] idNumberIndex,
            byte[] phone,
            byte[] phoneIndex,
            String tail,
            LocalDate bornOn,
            String town,
            String village,
            @Nullable String household,
            @Nullable Instant consent,
            Instant at);

    @Query("SELECT id, name FROM persons WHERE id_number_index = :index")
    Optional<Known> known(byte[] index);

    @Query("""
           SELECT id, name, id_number_sealed, phone_sealed, town_code, village, household_type, account_id
             FROM persons WHERE id = :id
           """)
    Optional<Row> find(long id);

    @Query("""
           SELECT id, name, id_number_sealed, phone_sealed, town_code, village, household_type, account_id
             FROM persons WHERE account_id = :account
           """)
    Optional<Row> ofAccount(long account);

    /** Files without an account that carry the phone by which the account signs in. */
    @Query("""
           SELECT p.id, p.name FROM persons p JOIN accounts a ON a.phone_index = p.phone_index
            WHERE a.id = :account AND p.account_id IS NULL
           """)
    List<Known> sharingPhone(long account);

    @Query("UPDATE persons SET account_id = :account WHERE id = :id AND account_id IS NULL")
    int link(long id, long account);

    @MappedEntity("persons")
    record Row(
            @Id long id,
            String name,
            byte[] idNumberSealed,
            byte[] phoneSealed,
            String townCode,
            String village,
            @Nullable String householdType,
            @Nullable Long accountId) {}

    @MappedEntity("persons")
    record Known(@Id long id, String name) {}
}
