package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.app.mishap.Waiting;
import cn.shanhuo.catalog.SearchGoods;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "micronaut.server.port", value = "${random.port}")
@Property(name = "shanhuo.metrics.port", value = "0")
@Property(name = "shanhuo.jobs.enabled", value = "false")
class HealthPageTest {

    private final EmbeddedServer server;
    private final MetricsListener metrics;
    private final TransactionOperations<Connection> transactions;
    private final SearchGoods searchGoods;
    private final HttpClient http = HttpClient.newHttpClient();

    HealthPageTest(
            EmbeddedServer server,
            MetricsListener metrics,
            TransactionOperations<Connection> transactions,
            SearchGoods searchGoods) {
        this.server = server;
        this.metrics = metrics;
        this.transactions = transactions;
        this.searchGoods = searchGoods;
    }

    @Test
    void a_node_with_a_migrated_database_whose_goods_can_be_found_is_ready() throws Exception {
        Waiting.until("the goods can be found", Duration.ofSeconds(20), searchGoods::isReady);

        var answer = get("http://localhost:" + server.getPort() + "/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_node_that_misses_a_migration_is_not_ready() throws Exception {
        change("UPDATE flyway_schema_history SET success = 0 WHERE version = '009'");
        try {
            assertThat(get("http://localhost:" + server.getPort() + "/health").statusCode())
                    .isEqualTo(503);
        } finally {
            change("UPDATE flyway_schema_history SET success = 1 WHERE version = '009'");
        }
    }

    @Test
    void figures_are_on_a_loopback_port_of_their_own_and_not_on_the_sites() throws Exception {
        var own = metrics.listening();

        assertThat(own).isNotNull();
        assertThat(own.getAddress().isLoopbackAddress()).isTrue();
        assertThat(get("http://127.0.0.1:" + own.getPort() + "/prometheus").body())
                .contains("jvm_memory_used_bytes");
        assertThat(get("http://localhost:" + server.getPort() + "/prometheus").statusCode())
                .isNotEqualTo(200);
    }

    private void change(String sql) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
