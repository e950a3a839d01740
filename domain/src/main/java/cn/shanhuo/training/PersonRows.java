package cn.shanhuo.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRows extends GenericRepository<PersonRows.Row, Long> {

    /** @param indexes of identity numbers, each in hexadecimal digits, as a JSON array: a list of bytes cannot be bound */
    @Query("""
           SELECT p.id, p.name, p.id_number_sealed, p.phone_sealed, p.town_code, p.village, p.household_type, p.account_id
             FROM JSON_TABLE(:indexes, '$[*]' COLUMNS (hex CHAR(64) PATH '$')) AS asked
             JOIN persons p ON p.id_number_index = UNHEX(asked.hex)
           """)
    List<Row> known(String indexes);

    @Query("""
           SELECT id, name, id_number_sealed, phone_sealed, town_code, village, household_type, account_id
             FROM persons WHERE id = :id
           """)
    Optional<Row> find(long id);

    @Query("""
           SELECT id, name, id_number_sealed, phone_sealed, town_code, village, household_type, account_id
             FROM persons WHERE id = :id FOR UPDATE
           """)
    Optional<Row> lock(long id);

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

    @Query("UPDATE persons SET account_id = NULL WHERE id = :id AND account_id IS NOT NULL")
    int unlink(long id);

    @Query("""
           UPDATE persons SET name = :name, phone_sealed = :phone, phone_index = :phoneIndex, phone_tail = :tail,
                  town_code = :town, village = :village
            WHERE id = :id
           """)
    void correct(long id, String name, byte[] phone, byte[] phoneIndex, String tail, String town, String village);

    @Query("UPDATE persons SET household_type = :household, household_consent = :consent WHERE id = :id")
    void household(long id, @Nullable String household, @Nullable Instant consent);

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
