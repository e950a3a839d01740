package cn.shanhuo.app;

import cn.shanhuo.embedded.EmbeddedDatabase;
import cn.shanhuo.embedded.FolderInUse;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** Starts the site: the database first, when it is the embedded one, then the one process with every face. */
public final class Shanhuo {

    /** Held, or the level below would be forgotten with it: Lucene recommends an incubator module at each start. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Shanhuo() {}

    public static void main(String... args) {
        LUCENE.setLevel(Level.SEVERE);
        try {
            var options = Options.parse(args);
            if (options.help()) {
                System.out.println(Options.HELP);
                return;
            }
            LoggerFactory.getLogger(Shanhuo.class); // made by one thread alone, before there are two
            Beforehand.begin();
            var site = start(options);
            if (options.training()) {
                boolean seen = Training.visit(site.port());
                site.close();
                System.exit(seen ? 0 : 1);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(site::close, "closing"));
            Welcome.to(site);
        } catch (Options.NotUnderstood | NotFitForProduction | FolderInUse e) {
            Progress.fail(e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Shanhuo.class).error("The site does not start", e);
            Progress.fail("The site does not start: " + reason(e));
            System.exit(1);
        }
    }

    private static Site start(Options options) {
        var given = options.jdbcUrl().or(Shanhuo::configuredUrl);
        if (given.isPresent()) {
            return Site.start(options, given.get(), null);
        }
        if (!Site.isDemo(System.getProperty("micronaut.environments", System.getenv("MICRONAUT_ENVIRONMENTS")))) {
            throw new NotFitForProduction(NotFitForProduction.Lack.DATABASE.sentence);
        }
        var database = embedded(options);
        try {
            return Site.start(options, database.jdbcUrl("shanhuo"), database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static EmbeddedDatabase embedded(Options options) {
        Progress.say(
                EmbeddedDatabase.isNew(options.data())
                        ? "Installing the embedded database in " + options.data() + " (some seconds, only once)"
                        : "Starting the embedded database in " + options.data());
        return EmbeddedDatabase.start(options.data(), 0);
    }

    /** The innermost cause says it shortest. */
    private static String reason(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage()).lines().findFirst().orElse(innermost.toString());
    }

    private static Optional<String> configuredUrl() {
        return Optional.ofNullable(System.getProperty("datasources.default.url"))
                .or(() -> Optional.ofNullable(System.getenv("DATASOURCES_DEFAULT_URL")))
                .filter(url -> !url.isBlank());
    }
}
