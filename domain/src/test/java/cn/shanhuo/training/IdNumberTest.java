package cn.shanhuo.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.training.IdNumber.Fault;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "610926199003071232"})
    void numbers_of_the_standard_are_judged_by_their_check(String text) {
        assertThat(IdNumber.parse(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "6.10926199003071E+17, MANGLED",
        "610926199003071000, MANGLED",
        "610926900307123, LENGTH",
        "6109261990030712321, LENGTH",
        "990926199003071232, AREA",
        "610926199002301232, BIRTHDAY",
        "610926199003071233, CHECK",
        "六一〇九二六, LENGTH"
    })
    void what_is_wrong_has_a_name(String text, Fault fault) {
        assertThat(IdNumber.fault(text)).contains(fault);
        assertThat(IdNumber.parse(text)).isEmpty();
    }

    @Test
    void a_number_tells_the_birthday_and_hides_itself() {
        var number = IdNumber.parse(" ６10926 19900307 1232").orElseThrow();
        assertThat(number.birthday()).isEqualTo(LocalDate.of(1990, 3, 7));
        assertThat(number.masked()).isEqualTo("610926********1232");
        assertThat(number).hasToString("610926********1232");
        assertThat(IdNumber.parse("11010519491231002x")).contains(new IdNumber("11010519491231002X"));
    }
}
