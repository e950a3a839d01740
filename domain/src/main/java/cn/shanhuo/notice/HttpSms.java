package cn.shanhuo.notice;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands messages to the county's gateway, or to a small bridge before the carrier's: a POST to {@code shanhuo.sms.url}
 * with the bearer {@code shanhuo.sms.key} and {@code {"phone","template","values","text"}} as JSON. Every 2xx means that
 * the message was taken, any other answer that it was not; after five seconds of silence nobody knows.
 */
@Primary
@Singleton
@Requires(property = "shanhuo.sms.url")
class HttpSms implements SmsSender {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSms.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;
    private final URI gateway;
    private final String key;

    HttpSms(
            ObjectMapper json,
            @Property(name = "shanhuo.sms.url") URI gateway,
            @Property(name = "shanhuo.sms.key", defaultValue = "") String key) {
        this.json = json;
        this.gateway = gateway;
        this.key = key;
    }

    @Override
    public Delivery send(Sms sms) {
        try {
            var answer = http.send(request(sms), BodyHandlers.discarding());
            if (answer.statusCode() / 100 == 2) {
                return Delivery.ACCEPTED;
            }
            LOG.warn("The SMS gateway refused {} with {}", sms, answer.statusCode());
        } catch (HttpConnectTimeoutException | ConnectException e) {
            LOG.warn("The SMS gateway cannot be reached for {}", sms, e);
        } catch (IOException e) {
            LOG.warn("The SMS gateway did not say whether it took {}", sms, e);
            return Delivery.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Delivery.UNKNOWN;
        }
        return Delivery.REFUSED;
    }

    private HttpRequest request(Sms sms) throws IOException {
        var body = json.writeValueAsBytes(
                Map.of("phone", sms.phone(), "template", sms.template(), "values", sms.values(), "text", sms.text()));
        return HttpRequest.newBuilder(gateway)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
