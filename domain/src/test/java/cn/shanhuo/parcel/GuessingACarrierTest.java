package cn.shanhuo.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessingACarrierTest {

    @ParameterizedTest
    @CsvSource({
        "SF1234567890123, SF", "YT8765432109876, YTO", "JT0006968326954, JTSD", "JDVA11408814483, JD",
                "JDX001234567890, JD",
        "DPK364112047425, DBL", "EA123456789CN, EMS", "773123456789012, STO", "78123456789012, ZTO",
                "462598779470531, YD",
        "9812345678901, YZPY"
    })
    void the_form_of_a_number_tells_its_carrier(String number, Carrier carrier) {
        var no = TrackingNo.parse(number).orElseThrow();
        assertThat(Carrier.guess(no)).contains(carrier);
        assertThat(carrier.expects(no)).isTrue();
    }

    @Test
    void a_number_like_nobodys_is_not_guessed_and_still_possible() {
        var no = new TrackingNo("HELLO-1");
        assertThat(Carrier.guess(no)).isEmpty();
        assertThat(Carrier.SF.expects(no)).isFalse();
        assertThat(Carrier.OTHER.expects(no)).isTrue();
    }

    @Test
    void what_people_type_is_forgiven_where_it_can_be() {
        assertThat(TrackingNo.parse(" sf 1234 5678 90123 ")).contains(new TrackingNo("SF1234567890123"));
        assertThat(TrackingNo.parse("ＳＦ１２３４５６７８９０１２３")).contains(new TrackingNo("SF1234567890123"));
        assertThat(TrackingNo.parse("1234")).isEmpty();
        assertThat(TrackingNo.parse("A".repeat(41))).isEmpty();
        assertThat(TrackingNo.parse("单号12345")).isEmpty();
        assertThat(TrackingNo.parse("12345'; DROP")).isEmpty();
    }
}
