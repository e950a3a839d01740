package cn.shanhuo.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A piece is made once for equal values in a language, of these values and nothing else. */
class PiecesTest {

    public record Jar(String name, int yuan) {}

    private final List<String> made = new ArrayList<>();
    private final TemplateEngine engine = new TemplateEngine();

    PiecesTest() {
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new Pieces(new RecordPaths(), (template, fragment, locale, variables) -> {
            made.add("%s %s %s %s".formatted(template, fragment, locale, variables));
            return piece("<b>" + variables.values() + "</b>");
        }));
    }

    private static Piece piece(String html) {
        var written = new Utf8();
        written.write(html, 0, html.length());
        return Piece.of(written);
    }

    private String render(Locale locale, String template, Map<String, Object> variables) {
        return engine.process(template, new Context(locale, variables));
    }

    private String card(Jar jar) {
        return render(Locale.CHINA, "<i sh:piece='shelf/jar :: card(jar)'>?</i>", Map.of("jar", jar, "buyer", "陈先生"));
    }

    @Test
    void equal_values_are_the_same_piece_and_others_another() {
        assertThat(card(new Jar("土蜂蜜", 68))).isEqualTo("<b>[Jar[name=土蜂蜜, yuan=68]]</b>");
        card(new Jar("土蜂蜜", 68));
        assertThat(made).containsExactly("shelf/jar card zh_CN {jar=Jar[name=土蜂蜜, yuan=68]}");
        assertThat(card(new Jar("土蜂蜜", 72))).contains("yuan=72");
        assertThat(made).hasSize(2);
    }

    @Test
    void a_value_at_the_end_of_a_path_is_called_as_the_path_ends() {
        var some = Map.<String, Object>of("jar", new Jar("土蜂蜜", 68));
        render(Locale.CHINA, "<i sh:piece='shelf/jar :: price(jar.yuan, jar.name)'></i>", some);
        assertThat(made).containsExactly("shelf/jar price zh_CN {yuan=68, name=土蜂蜜}");
        assertThatThrownBy(() -> render(Locale.CHINA, "<i sh:piece='shelf/jar :: price(jar.colour)'></i>", some))
                .hasRootCauseMessage("jar.colour leads nowhere");
    }

    @Test
    void each_language_has_pieces_of_its_own() {
        for (var locale : List.of(Locale.CHINA, Locale.ENGLISH, Locale.CHINA)) {
            render(locale, "<i sh:piece='ui/frame :: about()'></i>", Map.of());
        }
        assertThat(made).containsExactly("ui/frame about zh_CN {}", "ui/frame about en {}");
    }

    @Test
    void what_stands_on_the_same_element_comes_first() {
        var some = Map.<String, Object>of("jars", List.of(new Jar("蜜", 1), new Jar("蜜", 2), new Jar("蜜", 3)));
        assertThat(render(
                        Locale.CHINA,
                        "<i th:each='jar : ${jars}' th:if='${jar.yuan() > 1}' th:with='price=${jar.yuan()}' sh:piece='a/b :: c(price)'></i>",
                        some))
                .isEqualTo("<b>[2]</b><b>[3]</b>");
    }

    @Test
    void for_each_of_a_list_there_is_a_piece_with_what_else_it_needs() {
        var jars = List.of(new Jar("蜜", 1), new Jar("糖", 2), new Jar("蜜", 1));
        var html = "<ul><li sh:each='jar : shelf' sh:piece='a/b :: c(place, jar.name)'>?</li></ul>";
        assertThat(render(Locale.CHINA, html, Map.of("shelf", jars, "place", "左", "jar", "?")))
                .isEqualTo("<ul><b>[左, 蜜]</b><b>[左, 糖]</b><b>[左, 蜜]</b></ul>");
        assertThat(made).hasSize(2);
        assertThat(render(Locale.CHINA, html, Map.of("shelf", List.of(), "place", "左")))
                .isEqualTo("<ul></ul>");
        assertThatThrownBy(
                        () -> render(Locale.CHINA, "<i sh:each='jar of shelf' sh:piece='a/b :: c(jar)'></i>", Map.of()))
                .hasRootCauseMessage("No pieces can be read from jar of shelf");
    }

    @Test
    void into_a_page_of_bytes_a_piece_goes_as_bytes_and_into_others_as_characters() {
        var jars = Map.<String, Object>of("shelf", List.of(new Jar("蜜", 1), new Jar("糖🍯", 2)));
        var html = "<ul>货 <li sh:each='jar : shelf' sh:piece='a/b :: c(jar.name)'></li> 架</ul>";
        var page = new Utf8();
        engine.process(html, new Context(Locale.CHINA, jars), page);
        assertThat(new String(page.bytes(), UTF_8))
                .isEqualTo("<ul>货 <b>[蜜]</b><b>[糖🍯]</b> 架</ul>")
                .isEqualTo(render(Locale.CHINA, html, jars));
    }

    @Test
    void a_piece_that_cannot_be_read_is_an_error_of_the_template() {
        assertThatThrownBy(() -> render(Locale.CHINA, "<i sh:piece='shelf/jar'></i>", Map.of()))
                .isInstanceOf(TemplateProcessingException.class)
                .hasRootCauseMessage("No piece can be read from shelf/jar");
    }
}
