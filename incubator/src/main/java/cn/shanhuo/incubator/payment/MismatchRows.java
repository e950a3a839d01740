package cn.shanhuo.incubator.payment;

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

/** What payment has set before staff, and what they said of it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MismatchRows extends GenericRepository<MismatchRows.Row, Long> {

    String FACTS = """
            SELECT m.id, m.kind, m.out_trade_no, m.subject, m.order_id, m.refund_id, m.detail, m.amount_fen, m.times,
                   m.happened_at, m.is_open, m.dealt_at, m.note, a.name AS dealt_by, s.name AS shop
              FROM payment_mismatches m
              LEFT JOIN accounts a ON a.id = m.dealt_by
              LEFT JOIN orders o ON o.id = m.order_id
              LEFT JOIN shops s ON s.id = o.shop_id
            """;

    /** The newest first, from below one on. */
    @Query(FACTS + " WHERE m.is_open = :open AND m.id < :below ORDER BY m.id DESC LIMIT :size")
    List<Row> list(boolean open, long below, int size);

    @Query(FACTS + " WHERE m.id = :id")
    Optional<Row> find(long id);

    @MappedEntity("payment_mismatches")
    record Row(
            @Id long id,
            String kind,
            String outTradeNo,
            String subject,
            @Nullable Long orderId,
            @Nullable Long refundId,
            String detail,
            long amountFen,
            int times,
            Instant happenedAt,
            boolean isOpen,
            @Nullable Instant dealtAt,
            String note,
            @Nullable String dealtBy,
            @Nullable String shop) {}
}
