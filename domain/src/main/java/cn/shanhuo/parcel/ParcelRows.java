package cn.shanhuo.parcel;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParcelRows extends GenericRepository<ParcelRow, Long> {

    @Query("""
           SELECT id, order_id, carrier, tracking_no, shipped_at FROM parcels
            WHERE order_id = :order AND shop_id = :shop AND taken_back_at IS NULL
            ORDER BY id
           """)
    List<ParcelRow> ofShop(long shop, long order);

    @Query("""
           SELECT p.id, p.order_id, p.carrier, p.tracking_no, p.shipped_at
             FROM parcels p JOIN orders o ON o.id = p.order_id
            WHERE p.order_id = :order AND o.buyer_id = :buyer AND p.taken_back_at IS NULL
            ORDER BY p.id
           """)
    List<ParcelRow> ofBuyer(long buyer, long order);

    @Query("""
           INSERT INTO parcels (id, order_id, shop_id, carrier, tracking_no, shipped_by, shipped_at)
           VALUES (:id, :order, :shop, :carrier, :trackingNo, :by, :at)
           """)
    int add(long id, long order, long shop, String carrier, String trackingNo, long by, Instant at);

    /** Kept, for it is proof of what the shop did. */
    @Query("""
           UPDATE parcels SET taken_back_at = :at
            WHERE shop_id = :shop AND order_id = :order AND taken_back_at IS NULL
           """)
    int takeBack(long shop, long order, Instant at);
}
