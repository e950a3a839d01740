package cn.shanhuo.payment;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where Alipay and we differ: for staff, who must look into each. */
@Singleton
public class Mismatches {

    private static final Duration SLOW = Duration.ofHours(1);

    private final MismatchRows rows;
    private final Clock clock;

    Mismatches(MismatchRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional
    public List<Mismatch> latest(int limit) {
        return Stream.concat(rows.notices(limit).stream(), rows.refunds(clock.instant().minus(SLOW), limit).stream())
                .sorted(Comparator.comparingLong(MismatchRow::id).reversed())
                .limit(limit)
                .map(Mismatches::mismatch)
                .toList();
    }

    private static Mismatch mismatch(MismatchRow row) {
        return new Mismatch(
                Mismatch.Kind.valueOf(row.kind()),
                row.outTradeNo(),
                row.orderId() == null ? null : new OrderNo(row.orderId()),
                row.detail(),
                new Money(row.amountFen()),
                row.happenedAt());
    }
}
