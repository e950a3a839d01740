package cn.shanhuo.testing;

import cn.shanhuo.embedded.EmbeddedDatabase;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The database that the tests of one JVM share: new and empty at its start, on the server named by the system property
 * {@code shanhuo.test.jdbc-url}, or else on an embedded one. Tests do not clean up; each makes its own shops and buyers.
 */
public final class TestDatabase {

    private static final String NAME = "shanhuo_test_" + ProcessHandle.current().pid();
    private static final String GIVEN = System.getProperty("shanhuo.test.jdbc-url", "");
    private static final @Nullable EmbeddedDatabase OURS = GIVEN.isBlank() ? embedded() : null;
    private static final String URL = OURS == null ? onServer(GIVEN) : OURS.jdbcUrl(NAME);
    private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

    static {
        make(NAME);
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::leave));
    }

    private TestDatabase() {}

    /** The JDBC address of this JVM's own empty database. */
    public static String url() {
        return URL;
    }

    /** A further empty database on the same server, dropped like the other. */
    public static String url(String name) {
        var own = NAME + "_" + name;
        make(own);
        return URL.replace("/" + NAME, "/" + own);
    }

    private static void make(String name) {
        try (var connection = DriverManager.getConnection(URL);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + name + " for the tests at " + URL, e);
        }
        MADE.add(name);
    }

    /** Leaves nothing behind: no databases on a server that was lent, no server of our own. */
    private static void leave() {
        try (var connection = DriverManager.getConnection(URL);
                var statement = connection.createStatement()) {
            for (var name : MADE) {
                statement.execute("DROP DATABASE IF EXISTS " + name);
            }
        } catch (SQLException e) {
            System.err.println("The databases of the tests are still there: " + e.getMessage());
        }
        if (OURS != null) {
            OURS.close();
        }
    }

    private static EmbeddedDatabase embedded() {
        return EmbeddedDatabase.start(Path.of("target", "test-database").toAbsolutePath(), 0);
    }

    private static String onServer(String given) {
        var address = given.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + NAME);
        return address + (address.contains("?") ? "&" : "?") + "createDatabaseIfNotExist=true&"
                + EmbeddedDatabase.CONNECTION_OPTIONS;
    }

    /** Points every application context of the tests at this database. */
    @ContextConfigurer
    public static class Configurer implements ApplicationContextConfigurer {
        @Override
        public void configure(ApplicationContextBuilder builder) {
            builder.properties(Map.of(
                    "datasources.default.url",
                    url(),
                    "datasources.default.driver-class-name",
                    "com.mysql.cj.jdbc.Driver",
                    "datasources.default.maximum-pool-size",
                    20,
                    "datasources.default.transaction-isolation",
                    "TRANSACTION_READ_COMMITTED", // as the site itself is set up
                    "shanhuo.jobs.enabled",
                    false, // tests run a job when they want it to run
                    "flyway.datasources.default.enabled",
                    true));
        }
    }
}
