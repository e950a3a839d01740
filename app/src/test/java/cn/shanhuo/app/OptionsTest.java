package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
        var options = Options.parse("--fresh", "-Dx=y", "--port", "9000", "--data", "/srv/x", "--jdbc-url", "jdbc:mysql://h/d");

        assertThat(options.port()).contains(9000);
        assertThat(options.data()).isEqualTo(Path.of("/srv/x"));
        assertThat(options.jdbcUrl()).contains("jdbc:mysql://h/d");
        assertThat(options.fresh()).isTrue();
        assertThat(options.rest()).containsExactly("-Dx=y");
    }

    @Test
    void nonsense_is_told_in_a_sentence() {
        assertThatThrownBy(() -> Options.parse("--port", "many")).hasMessage("--port needs a number from 0 to 65535, not many");
        assertThatThrownBy(() -> Options.parse("--port", "70000")).isInstanceOf(Options.NotUnderstood.class);
        assertThatThrownBy(() -> Options.parse("--jdbc-url")).hasMessage("--jdbc-url needs a value");
    }
}
