package cn.shanhuo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.io.scan.DefaultClassPathResourceLoader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Whatever a template says, records are read as OGNL alone would read them. */
class ReadingRecordPathsTest {

    public record Jar(String name, int pieces, @Nullable Shop shop, List<String> words) {
        public boolean isEmpty() {
            return pieces == 0;
        }
    }

    public record Shop(String name) {}

    public record Told(Sentence what) {}

    private final Jar honey = new Jar("土蜂蜜", 3, new Shop("秋河山货铺"), List.of("甜", "香"));

    private static String render(TemplateEngine engine, String template, Map<String, Object> variables) {
        engine.setTemplateResolver(new StringTemplateResolver());
        return engine.process(template, new Context(Locale.CHINA, variables));
    }

    private static String render(String template, Map<String, Object> variables) {
        var dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new RecordPaths());
        var engine = new TemplateEngine();
        engine.setDialect(dialect);
        var read = render(engine, template, variables);
        assertThat(read).isEqualTo(render(new TemplateEngine(), template, variables));
        return read;
    }

    @Test
    void a_path_goes_through_records_and_their_methods() {
        assertThat(render("<b th:text='${jar.shop.name}' th:unless='${jar.isEmpty}'></b>", Map.of("jar", honey)))
                .isEqualTo("<b>秋河山货铺</b>");
    }

    @Test
    void a_sentence_at_the_end_of_a_path_is_said_in_the_language_of_the_page() {
        var messages =
                new Messages(new DefaultClassPathResourceLoader(getClass().getClassLoader()));
        var variables = Map.<String, Object>of(
                "words", new Templates.Words(messages, Locale.CHINA), "told", new Told(Sentence.of("ui.brand")));
        assertThat(render("<b th:text='${words.say(told.what)}'></b>", variables))
                .isEqualTo("<b>山货集</b>");
        assertThatThrownBy(() -> render("<b th:text='${words.say(told.nothing)}'></b>", variables))
                .isInstanceOf(TemplateProcessingException.class);
    }

    @Test
    void what_is_no_record_and_what_is_more_than_a_path_is_read_as_before() {
        assertThat(render(
                        "<i th:each='word : ${jar.words}' th:text='${word}'></i><b th:text='${jar.words.size + jar.pieces}'></b>"
                                + "<b th:if='${true}' th:text='${shops.first}'></b>",
                        Map.of("jar", honey, "shops", Map.of("first", "秋河"))))
                .isEqualTo("<i>甜</i><i>香</i><b>5</b><b>秋河</b>");
    }

    @Test
    void what_is_not_there_is_told_in_the_words_of_a_template_error() {
        var homeless = Map.<String, Object>of("jar", new Jar("蜜", 1, null, List.of()));

        assertThat(render("<b th:text='${jar.shop}'></b><b th:text='${nobody}'></b>", homeless))
                .isEqualTo("<b></b><b></b>");
        assertThatThrownBy(() -> render("<b th:text='${jar.shop.name}'></b>", homeless))
                .isInstanceOf(TemplateProcessingException.class);
        assertThatThrownBy(() -> render("<b th:text='${jar.colour}'></b>", homeless))
                .isInstanceOf(TemplateProcessingException.class);
    }
}
