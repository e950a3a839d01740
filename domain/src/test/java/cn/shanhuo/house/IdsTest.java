package cn.shanhuo.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void what_was_given_out_can_be_read_again() {
        var id = new Ids(7).next();

        assertThat(Ids.parse(Long.toString(id))).contains(id);
    }

    @Test
    void they_may_grow_to_the_last_of_64_bits() {
        assertThat(Ids.parse("9223372036854775807")).contains(Long.MAX_VALUE);
        assertThat(Ids.parse("9223372036854775808")).isEmpty();
        assertThat(Ids.parse("92233720368547758070")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "+1", "01", " 1", "1 ", "1.0", "1e3", "１", "٣", "0x1", "last"})
    void nothing_else_is_one(String text) {
        assertThat(Ids.parse(text)).isEmpty();
    }
}
