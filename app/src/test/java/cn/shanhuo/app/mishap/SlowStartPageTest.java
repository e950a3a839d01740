package cn.shanhuo.app.mishap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.app.WholeSite;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A node that has just been started reads its goods for a while. */
class SlowStartPageTest {

    @Test
    void a_node_takes_no_visitors_before_goods_can_be_found() throws Exception {
        String database;
        try (var first = WholeSite.open("slow_start", Map.of("shanhuo.demo.story", false))) {
            database = first.context().getRequiredProperty("datasources.default.url", String.class);
        }

        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute("LOCK TABLES products WRITE");
            try (var site = WholeSite.open(
                    "slow_start_unused", Map.of("shanhuo.demo.story", false, "datasources.default.url", database))) {
                assertThat(site.visitor().get("/health").status()).isEqualTo(503);

                statement.execute("UNLOCK TABLES");

                Waiting.until(
                        "the goods can be found",
                        Duration.ofSeconds(20),
                        () -> site.visitor().get("/health").status() == 200);
            }
        }
    }
}
