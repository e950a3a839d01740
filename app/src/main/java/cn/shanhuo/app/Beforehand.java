package cn.shanhuo.app;

import io.netty.util.AsciiString;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.unbescape.html.HtmlEscape;

/**
 * Does beside the start what takes long the first time and hangs on nothing of ours: calendars, drivers, tables of
 * signs, what a template engine knows of HTML. In the order in which the start comes to need it.
 */
final class Beforehand {

    private static final Logger LOG = LoggerFactory.getLogger(Beforehand.class);

    static final List<Runnable> FIRSTS = List.of(
            () -> Calendar.getInstance(Locale.US),
            Beforehand::driver,
            () -> Flyway.configure().load(),
            () -> AsciiString.of(""),
            () -> HtmlEscape.escapeHtml4Xml("<"),
            () -> new TemplateEngine().process("<p th:text=\"1\"></p>", new Context()));

    private Beforehand() {}

    static void begin() {
        Thread.ofPlatform().name("beforehand").daemon().start(() -> FIRSTS.forEach(Beforehand::attempt));
    }

    /** What fails here fails again where it is needed, and is told there. */
    private static void attempt(Runnable first) {
        try {
            first.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("Not beforehand", e);
        }
    }

    private static void driver() {
        try {
            Class.forName("com.mysql.cj.jdbc.ConnectionImpl");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
