package cn.shanhuo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void what_is_written_in_pieces_is_read_as_a_whole() throws Exception {
        try (var page = new Utf8()) {
            page.write("秦巴 <b>");
            page.write("..🍯蜜..".toCharArray(), 2, 3);
            page.write("xx¥68.00xx", 2, 6);
            page.write('\n');
            page.append("é".repeat(40_000));
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
                    .isEqualTo("秦巴 <b>🍯蜜¥68.00\n" + "é".repeat(40_000));
        }
    }

    @Test
    void a_character_cut_in_two_between_writes_stays_whole() throws Exception {
        var honey = "🍯";
        try (var page = new Utf8()) {
            page.write(honey.charAt(0));
            page.write("");
            page.write(honey, 1, 1);
            page.write(("蜜" + honey).toCharArray(), 0, 2);
            page.write(honey.charAt(1));
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("🍯蜜🍯");
        }
    }

    @Test
    void what_is_encoded_already_stands_where_it_was_written() throws Exception {
        try (var page = new Utf8()) {
            page.write("山");
            page.write("货🍯".getBytes(StandardCharsets.UTF_8));
            page.write("集");
            page.write("🍯".charAt(0));
            page.write("!".getBytes(StandardCharsets.UTF_8));
            page.write("🍯".charAt(0));
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("山货🍯集?!?");
        }
    }
}
