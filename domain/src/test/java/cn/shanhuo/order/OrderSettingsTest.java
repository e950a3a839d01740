package cn.shanhuo.order;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OrderSettingsTest {

    private static OrderSettings settings(Duration payWithin, Duration receiveWithin, int unpaidLimit) {
        return new OrderSettings(payWithin, Duration.ofHours(2), receiveWithin, Duration.ofDays(5), unpaidLimit, 50);
    }

    @Test
    void values_within_their_limits_are_taken() {
        assertThatNoException().isThrownBy(() -> settings(Duration.ofMinutes(30), Duration.ofDays(10), 10));
    }

    @Test
    void a_value_that_would_hurt_keeps_the_site_from_starting_and_says_why() {
        assertThatThrownBy(() -> settings(Duration.ofSeconds(5), Duration.ofDays(10), 10))
                .hasMessageContaining("shanhuo.order.pay-within must be from PT1M to PT168H, not PT5S");
        assertThatThrownBy(() -> settings(Duration.ofMinutes(30), Duration.ofDays(0), 10))
                .hasMessageContaining("receive-within");
        assertThatThrownBy(() -> settings(Duration.ofMinutes(30), Duration.ofDays(10), 0))
                .hasMessageContaining("unpaid-limit");
    }
}
