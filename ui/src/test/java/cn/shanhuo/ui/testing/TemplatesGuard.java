package cn.shanhuo.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What holds for every template of a module: nothing inline, every posting form guarded, no loose words, and a test that
 * has rendered it. A module extends this in its own top package, which the build runs after all rooms.
 */
public abstract class TemplatesGuard {

    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final Pattern INLINE = Pattern.compile("\\s(th:)?(style|on[a-z]+)\\s*=|<style|<script(?![^>]*src=)");
    private static final Pattern POSTING = Pattern.compile("(?s)<form(?=[^>]*method=\"post\").*?</form>");
    private static final Pattern ELEMENT = Pattern.compile("<\\w[^<>]*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    /** An element whose words are replaced may hold an example of them. */
    private static final Pattern REPLACED = Pattern.compile("(?s)<(\\w[\\w:]*)[^>]*th:text=[^>]*>[^<]*</\\1>");

    @Test
    void nothing_is_inline() throws IOException {
        var found = new ArrayList<String>();
        for (var template : templates()) {
            var inline = INLINE.matcher(text(template));
            while (inline.find()) {
                found.add(template + ": " + inline.group());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_is_replaced_on_a_condition_of_its_own() throws IOException {
        var found = new ArrayList<String>();
        for (var template : templates()) {
            ELEMENT.matcher(text(template))
                    .results()
                    .map(MatchResult::group)
                    .filter(element -> element.contains("th:replace=")
                            && CONDITION.matcher(element).find())
                    .forEach(element -> found.add(template.getFileName() + ": " + element));
        }
        assertThat(found)
                .as("a replacement comes before its element's condition or repetition")
                .isEmpty();
    }

    @Test
    void every_posting_form_carries_the_token() throws IOException {
        var found = new ArrayList<String>();
        for (var template : templates()) {
            var forms = POSTING.matcher(text(template));
            while (forms.find()) {
                var form = forms.group();
                if (!form.contains("ui/form :: token") && unguarded().stream().noneMatch(form::contains)) {
                    found.add(template + ": " + form.lines().findFirst().orElse(""));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_word_comes_from_the_bundles() throws IOException {
        var found = new ArrayList<String>();
        for (var template : templates()) {
            REPLACED.matcher(text(template))
                    .replaceAll("")
                    .lines()
                    .filter(line ->
                            HAN.matcher(line).find() && mayBeSaid().stream().noneMatch(line::contains))
                    .forEach(line -> found.add(template.getFileName() + ": " + line.strip()));
        }
        assertThat(found).isEmpty();
    }

    /** Actions that other forms than ours may lead to, because every reader sees the same page. */
    protected Set<String> unguarded() {
        return Set.of("/cart/lines", "/language/");
    }

    /** Words that are the same in every language. */
    protected List<String> mayBeSaid() {
        return List.of("中文");
    }

    @Test
    void a_test_has_rendered_every_page() throws IOException {
        assumeThat(System.getProperty("test")).as("only some tests run").isNull();
        var missing = new TreeSet<String>();
        for (var template : templates()) {
            var name = VIEWS.relativize(template).toString().replace('\\', '/').replaceFirst("\\.html$", "");
            if (Files.readString(template).contains("ui/layout :: page")
                    && !Rendered.names().contains(name)) {
                missing.add(name);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        return SourceTree.files(VIEWS, ".html");
    }

    private static String text(Path template) throws IOException {
        return COMMENT.matcher(Files.readString(template)).replaceAll("");
    }
}
