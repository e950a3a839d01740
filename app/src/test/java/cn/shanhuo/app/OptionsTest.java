package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void without_arguments_the_data_lies_in_the_users_own_folder() {
        var options = Options.parse();

        assertThat(options.port()).isEmpty();
        assertThat(options.jdbcUrl()).isEmpty();
        assertThat(options.fresh()).isFalse();
        assertThat(options.data().getFileName()).hasToString("shanhuo");
    }

    @Test
    void all_options_are_understood_in_any_order_and_the_rest_is_for_micronaut() {
        var options = Options.parse(
                "--fresh",
                "-micronaut.server.host=0.0.0.0",
                "--port",
                "9000",
                "--data",
                "/srv/x",
                "--jdbc-url",
                "jdbc:mysql://h/d");

        assertThat(options.port()).contains(9000);
        assertThat(options.data()).isEqualTo(Path.of("/srv/x"));
        assertThat(options.jdbcUrl()).contains("jdbc:mysql://h/d");
        assertThat(options.fresh()).isTrue();
        assertThat(options.rest()).containsExactly("-micronaut.server.host=0.0.0.0");
    }

    @Test
    void a_value_may_follow_an_equals_sign() {
        assertThat(Options.parse("--port=9000").port()).contains(9000);
        assertThat(Options.parse("--jdbc-url=jdbc:mysql://h/d?user=u").jdbcUrl())
                .contains("jdbc:mysql://h/d?user=u");
    }

    @Test
    void a_mistyped_option_is_not_swallowed() {
        for (var word : List.of("--prot", "--frehs", "--Fresh", "fresh", "-p", "--fresh=yes", "--prot=9000")) {
            assertThatThrownBy(() -> Options.parse(word))
                    .isInstanceOf(Options.NotUnderstood.class)
                    .hasMessageStartingWith(word + " is not an option");
        }
    }

    @Test
    void nonsense_is_told_in_a_sentence() {
        assertThatThrownBy(() -> Options.parse("--port", "many"))
                .hasMessage("--port needs a number from 0 to 65535, not many");
        assertThatThrownBy(() -> Options.parse("--port", "70000")).isInstanceOf(Options.NotUnderstood.class);
        assertThatThrownBy(() -> Options.parse("--jdbc-url")).hasMessage("--jdbc-url needs a value");
    }
}
