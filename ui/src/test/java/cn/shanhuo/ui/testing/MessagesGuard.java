package cn.shanhuo.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Both languages say the same things. A module extends this with the name of its bundle; it runs in the module's folder.
 */
public abstract class MessagesGuard {

    private static final Path VIEWS = Path.of("src/main/resources/views");
    /** Keys that templates write out; those put together from pieces are seen when their page is rendered. */
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final String bundle;
    private final Path module;

    protected MessagesGuard(String bundle) {
        this(bundle, Path.of(""));
    }

    /** For the bundle of a module that cannot extend this itself. */
    protected MessagesGuard(String bundle, Path module) {
        this.bundle = bundle;
        this.module = module;
    }

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(new TreeSet<>(read("_en").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read("").stringPropertyNames()));
    }

    @Test
    void no_sentence_is_said_twice_in_one_file() throws IOException {
        for (var language : List.of("", "_en")) {
            var keys = Files.readAllLines(file(language)).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_sentence_has_words_and_the_same_places() throws IOException {
        var chinese = read("");
        var english = read("_en");
        for (var key : chinese.stringPropertyNames()) {
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key, "")).as(key).isNotBlank();
            assertThat(places(english.getProperty(key, ""))).as(key).isEqualTo(places(chinese.getProperty(key)));
        }
    }

    @Test
    void english_is_english() throws IOException {
        var english = read("_en");
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> CHINESE.matcher(english.getProperty(key)).find() && !mayQuoteChinese(key)))
                .isEmpty();
    }

    @Test
    void every_sentence_that_a_template_asks_for_is_written() throws IOException {
        var known = read("").stringPropertyNames();
        var missing = new TreeSet<String>();
        for (var template : SourceTree.files(VIEWS, ".html")) {
            var asked = USED.matcher(Files.readString(template));
            while (asked.find()) {
                if (asked.group(1).startsWith(bundle + ".") && !known.contains(asked.group(1))) {
                    missing.add(template.getFileName() + ": " + asked.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Whether an English sentence may hold a Chinese name. */
    protected boolean mayQuoteChinese(String key) {
        return false;
    }

    private static int places(String pattern) {
        return pattern.contains("{") ? new MessageFormat(pattern).getFormatsByArgumentIndex().length : 0;
    }

    private Properties read(String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        }
        return properties;
    }

    private Path file(String language) {
        return module.resolve("src/main/resources/messages").resolve(bundle + language + ".properties");
    }
}
