package cn.shanhuo.app.journey;

import cn.shanhuo.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** The whole site with its demo story and its stand-ins, on a database of its own. */
final class DemoSite implements AutoCloseable {

    private final EmbeddedServer server;

    private DemoSite(EmbeddedServer server) {
        this.server = server;
    }

    static DemoSite open(String database) {
        int port = freePort();
        return new DemoSite(ApplicationContext.builder("demo")
                .deduceEnvironment(false)
                .properties(Map.of(
                        "datasources.default.url",
                        TestDatabase.url(database),
                        "micronaut.server.port",
                        port,
                        "shanhuo.jobs.enabled",
                        true,
                        "shanhuo.metrics.port",
                        freePort()))
                .run(EmbeddedServer.class));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
