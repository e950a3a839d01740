package cn.shanhuo.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosingAPasswordTest {

    private static final String GOOD = "qiuhe-honey-2026";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "87654321",
                "11111111",
                "abababab",
                "Password",
                "a12345678",
                "abcdefgh",
                "5201314520",
                "１２３４５６７８"
            })
    void what_everybody_tries_first_is_refused(String common) {
        assertThat(Password.choose(common)).isEqualTo(Password.Weak.TOO_COMMON);
    }

    @Test
    void length_counts_characters_as_people_do() {
        assertThat(Password.choose("秋河野蜂蜜真甜")).isEqualTo(Password.Weak.TOO_SHORT);
        assertThat(Password.choose("秋河野蜂蜜真甜啊")).isInstanceOf(Password.Chosen.class);
        assertThat(Password.choose("🍯🐝🍯🐝🌿⛰🍵")).isEqualTo(Password.Weak.TOO_SHORT);
        assertThat(Password.choose("ab1".repeat(42) + "ab")).isInstanceOf(Password.Chosen.class);
        assertThat(Password.choose("ab1".repeat(43))).isEqualTo(Password.Weak.TOO_LONG);
    }

    @Test
    void only_the_password_matches_its_hash_and_no_two_hashes_are_alike() {
        var password = ((Password.Chosen) Password.choose(GOOD)).password();
        var hash = password.hash();
        assertThat(hash).startsWith("$argon2id$").isNotEqualTo(password.hash()).hasSizeLessThan(255);
        assertThat(Password.matches(GOOD, hash)).isTrue();
        assertThat(Password.matches("qiuhe-honey-2025", hash)).isFalse();
        assertThat(Password.matches(GOOD, "")).isFalse();
        assertThat(Password.matches("nobody knows this one", "")).isFalse();
        assertThat(Password.matches("x".repeat(1_000_000), hash)).isFalse();
        assertThat("" + password).doesNotContain(GOOD);
    }

    @Test
    void a_password_of_weaker_parameters_still_opens_and_is_known_to_be_dated() {
        var weak = Argon2Function.getInstance(8 * 1024, 1, 1, 32, Argon2.ID)
                .hash(GOOD.getBytes(StandardCharsets.UTF_8), new byte[16])
                .getResult();
        assertThat(Password.matches(GOOD, weak)).isTrue();
        assertThat(Password.matches("qiuhe-honey-2025", weak)).isFalse();
        assertThat(Password.isDated(weak)).isTrue();
        assertThat(Password.isDated(Password.again(GOOD).hash())).isFalse();
    }

    /** Some 60 to 190 milliseconds on the machines we know; what took much longer would keep a door shut. */
    @Test
    void a_check_takes_a_fraction_of_a_second_and_as_long_when_nobody_is_there() {
        var hash = ((Password.Chosen) Password.choose(GOOD)).password().hash();
        var known = fastest(() -> Password.matches("wrong", hash));
        var nobody = fastest(() -> Password.matches("wrong", ""));
        assertThat(known).isLessThan(Duration.ofMillis(500));
        assertThat(nobody.toMillis()).isBetween(known.toMillis() / 3, known.toMillis() * 3 + 5);
    }

    private static Duration fastest(Runnable check) {
        var best = Duration.ofDays(1);
        for (int i = 0; i < 12; i++) {
            long start = System.nanoTime();
            check.run();
            var took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best;
    }
}
