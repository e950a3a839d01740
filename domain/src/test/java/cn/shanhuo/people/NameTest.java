package cn.shanhuo.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @ParameterizedTest
    @ValueSource(strings = {"李春梅", "陈", "𠮷野", "محمد", "🍯蜂蜜", "阿卜杜拉·买买提", "O'Brien", "👨‍👩‍👧"})
    void names_of_any_script_are_kept_as_they_are(String name) {
        assertThat(Name.parse(name)).map(Name::text).contains(name);
    }

    @Test
    void what_would_spoil_the_line_is_taken_out() {
        assertThat(Name.parse("\u202Egnp.exe\u202C")).map(Name::text).contains("gnp.exe");
        assertThat(Name.parse(" 李\n\t春\u3000\u3000梅\0 ")).map(Name::text).contains("李 春 梅");
    }

    @Test
    void nothing_and_too_much_are_no_names() {
        assertThat(Name.parse(" \u200F ")).isEmpty();
        assertThat(Name.parse("\u200B")).isEmpty();
        assertThat(Name.parse("\u200D\u200C")).isEmpty();
        assertThat(Name.parse("梅".repeat(25))).isPresent();
        assertThat(Name.parse("梅".repeat(26))).isEmpty();
        assertThat(Name.parse("🍯".repeat(25))).isPresent();
    }
}
