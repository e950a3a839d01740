package cn.shanhuo.parcel;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParcelRows extends GenericRepository<ParcelRow, Long> {

    @Query("SELECT id, order_id, carrier, tracking_no, shipped_at FROM parcels WHERE order_id = :order ORDER BY id")
    List<ParcelRow> of(long order);

    @Query("""
           INSERT INTO parcels (id, order_id, shop_id, carrier, tracking_no, shipped_by, shipped_at)
           VALUES (:id, :order, :shop, :carrier, :trackingNo, :by, :at)
           """)
    int add(long id, long order, long shop, String carrier, String trackingNo, long by, Instant at);

    @Query("DELETE FROM parcels WHERE shop_id = :shop AND order_id = :order")
    int takeBack(long shop, long order);
}
