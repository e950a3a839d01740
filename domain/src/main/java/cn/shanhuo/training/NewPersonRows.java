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
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NewPersonRows extends GenericRepository<NewPersonRows.Row, Long> {

    /** Leaves the file of the same identity number as it is. All go in one message. */
    @Query("""
           INSERT INTO persons (id, name, id_number_sealed, id_number_index, phone_sealed, phone_index, phone_tail, born_on,
                                town_code, village, household_type, household_consent, created_at)
           VALUES (:id, :name, :idNumberSealed, :idNumberIndex, :phoneSealed, :phoneIndex, :phoneTail, :bornOn, :townCode,
                   :village, :householdType, :householdConsent, :createdAt)
               ON DUPLICATE KEY UPDATE id = id
           """)
    void insert(List<Row> people);

    @MappedEntity("persons")
    record Row(
            @Id long id,
            String name,
            byte[] idNumberSealed,
            byte[] idNumberIndex,
            byte[] phoneSealed,
            byte[] phoneIndex,
            String phoneTail,
            LocalDate bornOn,
            String townCode,
            String village,
            @Nullable String householdType,
            @Nullable Instant householdConsent,
            Instant createdAt) {}
}
