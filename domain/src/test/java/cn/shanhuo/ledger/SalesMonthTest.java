package cn.shanhuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SalesMonthTest {

    @Test
    void a_month_begins_at_midnight_in_the_county() {
        assertThat(SalesMonth.of(Instant.parse("2026-10-31T15:59:59Z")).yyyymm())
                .isEqualTo(202610);
        assertThat(SalesMonth.of(Instant.parse("2026-10-31T16:00:00Z")).yyyymm())
                .isEqualTo(202611);
        assertThat(new SalesMonth(202611).start()).isEqualTo(Instant.parse("2026-10-31T16:00:00Z"));
    }

    @Test
    void months_are_counted_over_the_turn_of_the_year() {
        assertThat(new SalesMonth(202612).plus(1)).isEqualTo(new SalesMonth(202701));
        assertThat(new SalesMonth(202601).plus(-1)).hasToString("2025-12");
    }

    @Test
    void what_is_no_month_is_refused() {
        assertThatThrownBy(() -> new SalesMonth(202613)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SalesMonth(202600)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SalesMonth(26)).isInstanceOf(IllegalArgumentException.class);
    }
}
