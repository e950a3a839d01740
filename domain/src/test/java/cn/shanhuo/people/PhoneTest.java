package cn.shanhuo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "+86 138 1234 5678",
                "+8613812345678",
                "008613812345678",
                "8613812345678",
                "１３８１２３４５６７８",
                "\u202D13812345678\u202C",
                " 13812345678\n",
                "(138) 1234—5678"
            })
    void however_it_is_written_it_is_one_number(String written) {
        assertThat(Phone.parse(written)).contains(new Phone("13812345678"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1381234567",
                "138123456789",
                "12812345678",
                "03812345678",
                "0915-8421234",
                "+1 3812345678",
                "a13812345678",
                "13812345678-1234",
                "१३८१२३४५६७८"
            })
    void what_no_courier_can_call_is_not_a_phone(String written) {
        assertThat(Phone.parse(written)).isEmpty();
    }

    @Test
    void it_is_shown_masked_also_where_nobody_thought_of_masking() {
        var phone = new Phone("13812345678");
        assertThat(phone.masked()).isEqualTo("138****5678");
        assertThat("" + phone).isEqualTo("138****5678");
        assertThat(phone.tail()).isEqualTo("5678");
        assertThatThrownBy(() -> new Phone("1381234567x")).hasMessageNotContaining("1381234567");
    }

    @Property
    void every_number_of_the_right_form_is_read_back(
            @ForAll @IntRange(min = 3, max = 9) int second, @ForAll @IntRange(max = 999_999_999) int rest) {
        var digits = "1" + second + "%09d".formatted(rest);
        assertThat(Phone.parse("+86" + digits)).contains(new Phone(digits));
    }
}
