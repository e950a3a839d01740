package cn.shanhuo.app;

import cn.shanhuo.embedded.EmbeddedDatabase;
import cn.shanhuo.house.SiteOpened;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The running site. Closing it answers what is under way, stops the jobs, and last the database when it is ours. */
final class Site implements AutoCloseable {

    private final ApplicationContext context;
    private final @Nullable EmbeddedDatabase database;

    private Site(ApplicationContext context, @Nullable EmbeddedDatabase database) {
        this.context = context;
        this.database = database;
    }

    static Site start(Options options, String databaseUrl, @Nullable EmbeddedDatabase database) {
        Progress.say("Starting the site");
        var context = Micronaut.build(options.rest().toArray(String[]::new))
                .mainClass(Shanhuo.class)
                .banner(false)
                .bootstrapEnvironment(false)
                .deduceEnvironment(false)
                .defaultEnvironments("demo")
                .properties(settings(options, databaseUrl))
                .build();
        try {
            NotFitForProduction.check(context.getEnvironment());
            if (options.fresh()) {
                Afresh.begin(context.getEnvironment(), databaseUrl, database != null);
            }
            context.start();
            context.getBean(EmbeddedServer.class).start();
            context.getEventPublisher(SiteOpened.class).publishEvent(new SiteOpened());
            return new Site(context, database);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** Known before the configuration is read, because it decides about the embedded database. */
    static boolean isDemo(@Nullable String environments) {
        return environments == null
                || environments.isBlank()
                || List.of(environments.split("\\s*,\\s*")).contains("demo");
    }

    private static Map<String, Object> settings(Options options, String databaseUrl) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("datasources.default.url", databaseUrl);
        if (options.training()) {
            settings.put("micronaut.server.port", freePort());
            settings.put("shanhuo.metrics.port", freePort());
            settings.put("shanhuo.jobs.enabled", false);
        } else {
            options.port().ifPresent(port -> settings.put("micronaut.server.port", port == 0 ? freePort() : port));
        }
        return settings;
    }

    /** Chosen here, because some beans must know the port before the server listens. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isDemo() {
        return context.getProperty("shanhuo.demo.story", Boolean.class).orElse(false);
    }

    int port() {
        return context.getBean(EmbeddedServer.class).getPort();
    }

    @Override
    public void close() {
        context.close();
        if (database != null) {
            database.close();
        }
    }
}
