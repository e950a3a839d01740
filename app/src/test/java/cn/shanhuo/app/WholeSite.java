package cn.shanhuo.app;

import cn.shanhuo.sandbox.demo.DemoAccounts;
import cn.shanhuo.testing.TestDatabase;
import cn.shanhuo.ui.testing.PageClient;
import io.micronaut.context.ApplicationContext;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Every face of the site in one process, with the demo's story, on a database of its own; no jobs. */
public final class WholeSite implements AutoCloseable {

    private final EmbeddedServer server;

    private WholeSite(EmbeddedServer server) {
        this.server = server;
    }

    /** @param settings what differs from the demo */
    public static WholeSite open(String database, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "datasources.default.url",
                TestDatabase.url(database),
                "micronaut.server.port",
                -1,
                "shanhuo.jobs.enabled",
                false,
                "shanhuo.metrics.port",
                0));
        all.putAll(settings);
        var builder =
                ApplicationContext.builder("demo").deduceEnvironment(false).properties(all);
        return new WholeSite(builder.run(EmbeddedServer.class));
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    /** The pool itself, without transactions. */
    public DataSource pool() {
        return context().getBean(DataSourceResolver.class).resolve(context().getBean(DataSource.class));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    public PageClient visitor() {
        return new PageClient(address());
    }

    /** Somebody of the demo's cast, signed in. */
    public PageClient signedIn(String phone) {
        var browser = visitor();
        browser.get("/sign-in");
        var answer = browser.post("/sign-in", "phone", phone, "password", DemoAccounts.PASSWORD);
        if (answer.status() != 303) {
            throw new AssertionError(phone + " is not let in: " + answer.status());
        }
        return browser;
    }

    @Override
    public void close() {
        server.close();
    }
}
