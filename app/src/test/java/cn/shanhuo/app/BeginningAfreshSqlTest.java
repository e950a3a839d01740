package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shanhuo.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code --fresh} throws a database away: only the demo's, and only where nothing else is in it. */
class BeginningAfreshSqlTest {

    private static final String URL = TestDatabase.url("afresh");

    @BeforeEach
    void nothing_is_there() throws SQLException {
        for (var table : new String[] {"shops", "flyway_schema_history", "recipes"}) {
            change("DROP TABLE IF EXISTS " + table);
        }
    }

    @Test
    void the_demos_own_data_are_thrown_away() throws SQLException {
        anOldDemo();

        begin("demo", Map.of(), false);

        assertThat(tables()).isZero();
    }

    @Test
    void outside_the_demo_nothing_is_thrown_away() throws SQLException {
        anOldDemo();

        refused("production", "for the demo only");

        assertThat(tables()).isEqualTo(2);
    }

    @Test
    void a_shop_that_is_not_the_demos_is_kept_save_on_our_own_server() throws SQLException {
        anOldDemo();
        change("INSERT INTO shops VALUES (FALSE)");

        refused("demo", "shops that are not the demo's");
        assertThat(tables()).isEqualTo(2);

        begin("demo", Map.of(), true);
        assertThat(tables()).isZero();
    }

    @Test
    void what_another_program_has_put_there_is_kept() throws SQLException {
        change("CREATE TABLE recipes (name VARCHAR(20))");

        refused("demo", "tables that are not the demo's");

        assertThat(tables()).isEqualTo(1);
    }

    @Test
    void name_and_password_may_stand_beside_the_address() throws SQLException {
        anOldDemo();
        var user = URL.replaceFirst(".*[?&]user=([^&]*).*", "$1");
        var password = URL.replaceFirst(".*[?&]password=([^&]*).*", "$1");
        var bare = URL.replaceFirst("user=[^&]*&?", "").replaceFirst("password=[^&]*&?", "");

        begin(
                bare,
                "demo",
                Map.of("datasources.default.username", user, "datasources.default.password", password),
                false);

        assertThat(tables()).isZero();
    }

    private static void refused(String environment, String why) {
        assertThatThrownBy(() -> begin(environment, Map.of(), false))
                .isInstanceOf(Options.NotUnderstood.class)
                .hasMessageContaining(why);
    }

    private static void anOldDemo() throws SQLException {
        change("CREATE TABLE flyway_schema_history (script VARCHAR(100))");
        change("INSERT INTO flyway_schema_history VALUES ('V001__people_have_accounts_and_sessions.sql')");
        change("CREATE TABLE shops (is_demo BOOLEAN)");
        change("INSERT INTO shops VALUES (TRUE)");
    }

    private static void begin(String environment, Map<String, Object> settings, boolean onOurServer) {
        begin(URL, environment, settings, onOurServer);
    }

    private static void begin(String url, String environment, Map<String, Object> settings, boolean onOurServer) {
        try (var context = ApplicationContext.builder(environment)
                .deduceEnvironment(false)
                .properties(settings)
                .build()) {
            context.getEnvironment().start();
            Afresh.begin(context.getEnvironment(), url, onOurServer);
        }
    }

    private static long tables() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void change(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(URL);
    }
}
