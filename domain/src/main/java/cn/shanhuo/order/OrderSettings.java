package cn.shanhuo.order;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * What an operator may set of orders, under {@code shanhuo.order}. Values outside their limits keep the site from
 * starting.
 *
 * @param payWithin how long an order waits for its payment: 1 minute to 7 days
 * @param unknownGrace how long past its deadline an order is kept when Alipay does not answer: up to 7 days
 * @param receiveWithin after so long a sent order counts as received: 1 to 60 days
 * @param receiptExtension what a buyer gets on top, once: 1 to 30 days
 * @param unpaidLimit with so many unpaid orders a buyer places no more: 1 to 1,000,000 (which means no limit)
 * @param lineLimit different packs in one checkout: 1 to 200
 */
@ConfigurationProperties("shanhuo.order")
record OrderSettings(
        @Bindable(defaultValue = "30m") Duration payWithin,
        @Bindable(defaultValue = "2h") Duration unknownGrace,
        @Bindable(defaultValue = "10d") Duration receiveWithin,
        @Bindable(defaultValue = "5d") Duration receiptExtension,
        @Bindable(defaultValue = "10") int unpaidLimit,
        @Bindable(defaultValue = "50") int lineLimit) {

    OrderSettings {
        within("pay-within", payWithin, Duration.ofMinutes(1), Duration.ofDays(7));
        within("unknown-grace", unknownGrace, Duration.ZERO, Duration.ofDays(7));
        within("receive-within", receiveWithin, Duration.ofDays(1), Duration.ofDays(60));
        within("receipt-extension", receiptExtension, Duration.ofDays(1), Duration.ofDays(30));
        within("unpaid-limit", unpaidLimit, 1, 1_000_000);
        within("line-limit", lineLimit, 1, 200);
    }

    private static <T extends Comparable<T>> void within(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "shanhuo.order.%s must be from %s to %s, not %s".formatted(name, least, most, value));
        }
    }
}
