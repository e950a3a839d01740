package cn.shanhuo.sandbox.alipay;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers notifications as Alipay does: up to eight times, with growing waits, until the answer is exactly {@code
 * success}. To loopback only.
 */
@Singleton
class Notifier {

    private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    private final Deliveries deliveries;
    private final JsonMapper json;
    private final Semaphore bell = new Semaphore(0);
    private @Nullable Thread worker;
    private @Nullable HttpClient client;

    Notifier(Deliveries deliveries, JsonMapper json) {
        this.deliveries = deliveries;
        this.json = json;
    }

    @EventListener
    synchronized void start(ServerStartupEvent event) {
        worker = Thread.ofVirtual().name("sandbox-notifier").start(this::work);
    }

    @PreDestroy
    synchronized void stop() {
        if (worker != null) {
            worker.interrupt();
        }
        if (client != null) {
            client.shutdownNow();
        }
    }

    /** Something is due now. */
    void wake() {
        bell.release();
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                bell.tryAcquire(500, TimeUnit.MILLISECONDS);
                bell.drainPermits();
                deliveries.due().forEach(this::deliver);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.debug("The sandbox's notifications wait: {}", e.toString());
            }
        }
    }

    private void deliver(NotificationRow row) {
        if (!deliveries.take(row)) {
            return;
        }
        try {
            var answer = send(row);
            deliveries.answered(row, answer);
        } catch (IOException e) {
            deliveries.answered(row, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Made for the first delivery: it reads every certificate of the machine, which no start should wait for. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
        }
        return client;
    }

    private String send(NotificationRow row) throws IOException, InterruptedException {
        var address = URI.create(row.url());
        if (!LOOPBACK.contains(address.getHost())) {
            return "refused: the sandbox talks to loopback only";
        }
        var fields = json.readValue(row.fields(), Argument.mapOf(String.class, String.class));
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(Form.write(fields)))
                .build();
        var response = client().send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() == 200 ? response.body() : "HTTP " + response.statusCode();
    }
}
