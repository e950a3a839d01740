package cn.shanhuo.ui;

import cn.shanhuo.ui.asset.Assets;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns pages into bytes, in one place and before anything is answered, so that a broken template is an ordinary bug. */
@Singleton
class Templates {

    private final TemplateEngine engine = new TemplateEngine();
    private final Messages messages;
    private final Assets assets;
    private final boolean demo;

    /** @param demo whether every page says that people and shops are invented */
    Templates(
            Messages messages,
            Assets assets,
            @Property(name = "shanhuo.demo.story", defaultValue = "false") boolean demo) {
        this.messages = messages;
        this.assets = assets;
        this.demo = demo;
        var views = new ClassLoaderTemplateResolver();
        views.setPrefix("views/");
        views.setSuffix(".html");
        views.setTemplateMode(TemplateMode.HTML);
        views.setCharacterEncoding(StandardCharsets.UTF_8.name());
        views.setCacheable(true);
        var dialect = new StandardDialect();
        var paths = new RecordPaths();
        dialect.setVariableExpressionEvaluator(paths);
        engine.setDialect(dialect);
        engine.addDialect(new Pieces(paths, this::piece));
        engine.setTemplateResolver(views);
        engine.setMessageResolver(new Bundles());
    }

    byte[] render(Visit visit, Page page) {
        var variables = Map.<String, Object>of(
                "page",
                page,
                "visit",
                visit,
                "portal",
                page.portal(),
                "home",
                page.portal().home(visit.roles()),
                "navigation",
                page.portal().navigation(visit.path(), visit.roles()),
                "assets",
                assets,
                "demo",
                demo,
                "words",
                new Words(messages, visit.locale()));
        var written = new Utf8();
        engine.process(page.template(), new Context(visit.locale(), variables), written);
        return written.bytes();
    }

    private Piece piece(String template, String fragment, Locale locale, Map<String, Object> variables) {
        variables.put("assets", assets);
        variables.put("words", new Words(messages, locale));
        var written = new Utf8();
        var spec = new TemplateSpec(template, Set.of(fragment), TemplateMode.HTML, null);
        engine.process(spec, new Context(locale, variables), written);
        return Piece.of(written);
    }

    /** Lets templates say what a page record holds as a {@link Sentence}: {@code ${words.say(page.problem)}}. */
    public record Words(Messages messages, Locale locale) {

        /** The language of the page as HTML names it. */
        public String language() {
            return locale.toLanguageTag();
        }

        public String say(Sentence sentence) {
            return messages.say(locale, sentence);
        }
    }

    private final class Bundles extends AbstractMessageResolver {

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            return messages.say(context.getLocale(), key, arguments == null ? new Object[0] : arguments);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            return key;
        }
    }
}
