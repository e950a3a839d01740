package cn.shanhuo.incubator.board;

import io.micronaut.core.annotation.Introspected;
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

/** An order with everything that proves it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends GenericRepository<OrderRows.Order, Long> {

    @Query("""
           SELECT o.id, o.shop_id, s.name AS shop_name, o.status, o.goods_fen, o.freight_fen, o.total_fen, o.receiver_sealed,
                  o.phone_tail, o.region_names, o.placed_at, o.paid_at, o.shipped_at, o.completed_at, o.closed_at
             FROM orders o JOIN shops s ON s.id = o.shop_id WHERE o.id = :id
           """)
    Optional<Order> find(long id);

    @Query("SELECT title, label, price_fen, quantity, amount_fen FROM order_lines WHERE order_id = :order ORDER BY id")
    List<Line> lines(long order);

    @Query("SELECT status, amount_fen, trade_no, paid_at FROM payments WHERE order_id = :order")
    List<Payment> payments(long order);

    @Query("""
           SELECT id, cause, reason, goods_fen, freight_fen, status, requested_at, refunded_at
             FROM refunds WHERE order_id = :order ORDER BY id
           """)
    List<Refund> refunds(long order);

    @Query(
            "SELECT carrier, tracking_no, shipped_at FROM parcels WHERE order_id = :order AND taken_back_at IS NULL ORDER BY id")
    List<Parcel> parcels(long order);

    @Query("""
           SELECT kind, grade, source_no, sales_month, goods_fen, freight_fen, booked_at
             FROM ledger_entries WHERE order_id = :order ORDER BY id
           """)
    List<Entry> entries(long order);

    @MappedEntity("orders")
    record Order(
            @Id long id,
            long shopId,
            String shopName,
            String status,
            long goodsFen,
            long freightFen,
            long totalFen,
            byte[] receiverSealed,
            String phoneTail,
            String regionNames,
            Instant placedAt,
            @Nullable Instant paidAt,
            @Nullable Instant shippedAt,
            @Nullable Instant completedAt,
            @Nullable Instant closedAt) {}

    @Introspected
    record Line(String title, String label, long priceFen, int quantity, long amountFen) {}

    @Introspected
    record Payment(
            String status,
            long amountFen,
            @Nullable String tradeNo,
            @Nullable Instant paidAt) {}

    @Introspected
    record Refund(
            long id,
            String cause,
            String reason,
            long goodsFen,
            long freightFen,
            String status,
            Instant requestedAt,
            @Nullable Instant refundedAt) {}

    @Introspected
    record Parcel(String carrier, String trackingNo, Instant shippedAt) {}

    @Introspected
    record Entry(
            String kind,
            String grade,
            String sourceNo,
            int salesMonth,
            long goodsFen,
            long freightFen,
            Instant bookedAt) {}
}
