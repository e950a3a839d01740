package cn.shanhuo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource({"1,1,1,0", "6105,2400,900,3", "0,0,0,7", "1,0,0,0", "333,333,333,1", "900000000000,1,1,1"})
    void the_parts_make_a_whole(long a, long b, long c, long d) {
        var evidence = Evidence.of(a, b, c, d);
        assertThat(evidence.a() + evidence.b() + evidence.c() + evidence.d()).isEqualTo(100);
        assertThat(evidence.dStart() + evidence.d()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0"})
    void nothing_sold_is_an_empty_bar(long a, long b, long c, long d) {
        assertThat(Evidence.of(a, b, c, d)).isEqualTo(new Evidence(0, 0, 0, 0));
    }
}
