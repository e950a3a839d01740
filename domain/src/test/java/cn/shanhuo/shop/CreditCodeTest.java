package cn.shanhuo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91330100799655058B", "9144030071526726XG", "914403001922038216", "91110000802100433B"})
    void codes_of_real_licences_pass_both_checks(String text) {
        assertThat(CreditCode.parse(text)).hasValueSatisfying(code -> {
            assertThat(code.innerCheckHolds()).isTrue();
            assertThat(code.suits(SubjectType.ENTERPRISE)).isTrue();
            assertThat(code.suits(SubjectType.COOPERATIVE)).isFalse();
        });
    }

    @Test
    void a_code_may_pass_the_outer_check_only_and_says_so() {
        assertThat(new CreditCode("93610926MA7PLDEM2U").innerCheckHolds()).isFalse();
        assertThat(new CreditCode("92610926MA7PLDEM1U").innerCheckHolds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "91330100799655058C", "9133010079965505B", "91330100799655058I", "610926123456789", "９１"})
    void anything_else_is_refused(String text) {
        assertThat(CreditCode.parse(text)).isEmpty();
    }

    @Test
    void spaces_hyphens_small_and_full_width_letters_are_forgiven() {
        assertThat(CreditCode.parse(" 9261 0926-ma7pldem1ｕ ")).contains(new CreditCode("92610926MA7PLDEM1U"));
        assertThat(new CreditCode("92610926MA7PLDEM1U").suits(SubjectType.HOUSEHOLD_BUSINESS))
                .isTrue();
    }
}
