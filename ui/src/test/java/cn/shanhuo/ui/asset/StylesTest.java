package cn.shanhuo.ui.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesTest {

    private static final Path CSS = Path.of("src/main/resources/look/css");
    private static final int CAP = 40 * 1024;
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(rgb|rgba|hsl|oklch)\\(|:\\s*(white|black|red|green|blue|gray|grey|orange|brown)\\b");
    private static final Pattern TOKEN = Pattern.compile("(?<![a-z-])(--[a-z0-9-]+)\\s*:");
    private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)");

    @Test
    void the_whole_style_sheet_stays_small() {
        var sheet = new Assets().find("shanhuo.css").orElseThrow();
        assertThat(sheet.plain().length).isLessThan(CAP);
        assertThat(sheet.gzip()).isNotNull();
        assertThat(sheet.gzip().length).isLessThan(CAP / 4);
        assertThat(sheet.address()).matches("/assets/[0-9a-f]{12}/shanhuo\\.css");
    }

    @Test
    void colours_are_written_in_one_file_only() throws IOException {
        var found = new ArrayList<String>();
        for (var file : sheets()) {
            if (!file.endsWith("tokens.css")) {
                Files.readAllLines(file).stream()
                        .filter(line -> COLOUR.matcher(line).find())
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void there_is_no_force_and_no_name_of_one_element() throws IOException {
        for (var file : sheets()) {
            var css = Files.readString(file);
            assertThat(css).as(file.toString()).doesNotContain("!important").contains("@layer");
            assertThat(css.lines().filter(line -> line.strip().startsWith("#")))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void every_token_is_used_and_every_used_one_is_written() throws IOException {
        var written = new TreeSet<String>();
        var used = new TreeSet<String>();
        for (var file : sheets()) {
            var css = Files.readString(file);
            TOKEN.matcher(css).results().forEach(token -> written.add(token.group(1)));
            USE.matcher(css).results().forEach(token -> used.add(token.group(1)));
        }
        assertThat(used).isSubsetOf(written).containsAll(written);
    }

    @Test
    void tightening_changes_no_meaning() {
        assertThat(Assets.tight("/* why */ a > b {\n  margin: calc(1px + 2px) 0;\n}\n"))
                .isEqualTo("a > b{margin: calc(1px + 2px) 0;}");
    }

    private static List<Path> sheets() throws IOException {
        try (var files = Files.list(CSS)) {
            return files.sorted().toList();
        }
    }
}
