package cn.shanhuo.app;

import cn.shanhuo.embedded.EmbeddedDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;

/** Starts the site: the database first, when it is the embedded one, then the one process with every face. */
public final class Shanhuo {

    private Shanhuo() {}

    public static void main(String... args) {
        try {
            var options = Options.parse(args);
            var context = start(options, databaseUrl(options));
            var server = context.getBean(EmbeddedServer.class);
            if (options.training()) {
                Training.visit(server.getURL());
                context.close();
                System.exit(0);
            }
            Progress.say("http://localhost:" + server.getPort());
        } catch (Options.NotUnderstood e) {
            Progress.fail(e.getMessage());
            System.exit(2);
        }
    }

    private static String databaseUrl(Options options) {
        if (options.jdbcUrl().isPresent()) {
            return options.jdbcUrl().get();
        }
        Progress.say("Starting the embedded database in " + options.data());
        var database = EmbeddedDatabase.start(options.data(), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database.jdbcUrl("shanhuo");
    }

    private static ApplicationContext start(Options options, String databaseUrl) {
        Progress.say("Starting the site");
        Map<String, Object> settings = new HashMap<>();
        settings.put("datasources.default.url", databaseUrl);
        options.port().ifPresent(port -> settings.put("micronaut.server.port", port == 0 ? -1 : port));
        return Micronaut.build(options.rest().toArray(String[]::new))
                .mainClass(Shanhuo.class)
                .banner(false)
                .deduceEnvironment(false)
                .defaultEnvironments("demo")
                .properties(settings)
                .start();
    }
}
