package cn.shanhuo.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AddressRows extends GenericRepository<AddressRow, Long> {

    @Query("SELECT * FROM addresses WHERE buyer_id = :buyer ORDER BY is_default DESC, id DESC")
    List<AddressRow> of(long buyer);

    @Query("SELECT * FROM addresses WHERE buyer_id = :buyer AND id = :id")
    Optional<AddressRow> find(long buyer, long id);

    /** Holds the buyer's book, so that two tabs do not both add the twentieth or both become the default. */
    @Query("SELECT id FROM accounts WHERE id = :buyer FOR UPDATE")
    long hold(long buyer);

    @Query("SELECT COUNT(*) FROM addresses WHERE buyer_id = :buyer")
    int count(long buyer);

    @Query("""
           INSERT INTO addresses (id, buyer_id, receiver_sealed, phone_sealed, phone_tail, province_code, city_code,
                                  county_code, town_code, region_names, detail_sealed, is_default, created_at)
           VALUES (:id, :buyerId, :receiverSealed, :phoneSealed, :phoneTail, :provinceCode, :cityCode,
                   :countyCode, :townCode, :regionNames, :detailSealed, :isDefault, :createdAt)
           """)
    void insert(AddressRow row);

    @Query("""
           UPDATE addresses
              SET receiver_sealed = :receiverSealed, phone_sealed = :phoneSealed, phone_tail = :phoneTail,
                  province_code = :provinceCode, city_code = :cityCode, county_code = :countyCode,
                  town_code = :townCode, region_names = :regionNames, detail_sealed = :detailSealed
            WHERE id = :id AND buyer_id = :buyerId
           """)
    int update(AddressRow row);

    @Query("DELETE FROM addresses WHERE id = :id AND buyer_id = :buyer")
    int delete(long buyer, long id);

    @Query("UPDATE addresses SET is_default = (id = :id) WHERE buyer_id = :buyer")
    int prefer(long buyer, long id);
}
