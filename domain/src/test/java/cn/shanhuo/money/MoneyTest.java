package cn.shanhuo.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"12.3, 1230", "12, 1200", "0.01, 1", "¥ 8.80, 880", "１２．５, 1250", "'1,234.50', 123450", "98元, 9800"})
    void an_amount_is_read_as_people_write_it(String text, long fen) {
        assertThat(Money.parse(text)).contains(Money.ofFen(fen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1e9",
                "-1",
                "+1",
                "1.234",
                ".5",
                "5.",
                "12,34",
                "NaN",
                "0x10",
                "10000000000",
                "1 2",
                "十元"
            })
    void what_is_not_an_amount_is_refused(String text) {
        assertThat(Money.parse(text)).isEmpty();
    }

    @Test
    void an_amount_is_printed_for_people_and_for_alipay() {
        assertThat(Money.ofFen(123450).display()).isEqualTo("1,234.50");
        assertThat(Money.ofFen(-5).display()).isEqualTo("−0.05");
        assertThat(Money.ofFen(123450).yuan()).isEqualTo("1234.50");
        assertThat(Money.ofFen(1)).hasToString("¥0.01");
    }

    @Test
    void an_overflow_is_an_error_and_never_a_wrong_amount() {
        assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void what_rounding_leaves_over_goes_to_the_largest_weight() {
        assertThat(Money.ofFen(100).split(List.of(1L, 1L, 1L)))
                .containsExactly(Money.ofFen(34), Money.ofFen(33), Money.ofFen(33));
    }

    @Test
    void an_amount_cannot_be_split_over_nothing() {
        assertThatThrownBy(() -> Money.ofFen(1).split(List.of(0L))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_split_loses_no_fen(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 1_000_000) Long> weights) {
        var parts = Money.ofFen(fen).split(weights);
        assertThat(Money.sum(parts)).isEqualTo(Money.ofFen(fen));
        assertThat(parts).allMatch(part -> part.compareTo(Money.ZERO) >= 0);
    }

    @Property
    void what_is_printed_for_alipay_reads_back_the_same(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long fen) {
        assertThat(Money.parse(Money.ofFen(fen).yuan())).contains(Money.ofFen(fen));
    }

    @Test
    void amounts_look_the_same_on_a_machine_of_any_country() {
        var usual = Locale.getDefault();
        try {
            for (var country : List.of(Locale.GERMANY, Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(country);
                assertThat(Money.ofFen(123450).display()).isEqualTo("1,234.50");
            }
        } finally {
            Locale.setDefault(usual);
        }
    }
}
