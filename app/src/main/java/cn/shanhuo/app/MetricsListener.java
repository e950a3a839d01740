package cn.shanhuo.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Figures for Prometheus at {@code /prometheus}, on a port of its own, because they are nobody's business outside:
 * {@code shanhuo.metrics.host} is loopback unless told otherwise. Without {@code shanhuo.metrics.port} there are none.
 */
@Singleton
@Requires(property = "shanhuo.metrics.port")
class MetricsListener implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsListener.class);

    private final InetSocketAddress address;
    private final Provider<PrometheusMeterRegistry> registry;
    private final Provider<ShopMeters> shop;
    private @Nullable HttpServer server;

    MetricsListener(
            @Property(name = "shanhuo.metrics.host", defaultValue = "127.0.0.1") String host,
            @Property(name = "shanhuo.metrics.port") int port,
            Provider<PrometheusMeterRegistry> registry,
            Provider<ShopMeters> shop) {
        this.address = new InetSocketAddress(host, port);
        this.registry = registry;
        this.shop = shop;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        try {
            server = HttpServer.create(address, 16);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/prometheus", this::answer);
            server.start();
        } catch (IOException e) {
            LOG.warn("No figures for Prometheus: {} cannot be listened on ({})", address, e.getMessage());
        }
    }

    /** The address on which figures are to be had; null when there are none. */
    @Nullable
    InetSocketAddress listening() {
        return server == null ? null : server.getAddress();
    }

    private void answer(HttpExchange exchange) throws IOException {
        shop.get().look();
        var text = registry.get().scrape().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(200, text.length);
        try (var body = exchange.getResponseBody()) {
            body.write(text);
        }
    }

    @PreDestroy
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
