package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A start would not show that something of it is done too late again. */
class BeforehandTest {

    static final List<Runnable> FIRSTS = Beforehand.FIRSTS;

    @ParameterizedTest
    @FieldSource("FIRSTS")
    void each_of_them_can_be_done_before_there_is_a_site(Runnable first) {
        assertThatCode(first::run).doesNotThrowAnyException();
    }
}
