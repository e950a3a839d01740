package cn.shanhuo.app;

import io.micronaut.context.env.Environment;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Throws a database away and begins with an empty one; the server is kept. Only the demo may, and only where it finds
 * nothing but its own: what somebody else has put there is not ours to throw away.
 */
final class Afresh {

    private static final String FIRST_MIGRATION = "V001__people_have_accounts_and_sessions.sql";

    private Afresh() {}

    /**
     * @param onOurServer whether it is the embedded one, which holds nothing but the demo and what was tried out in it
     * @throws Options.NotUnderstood where there is anything that the demo has not made; nothing is changed then
     */
    static void begin(Environment env, String databaseUrl, boolean onOurServer) {
        if (!env.getActiveNames().contains("demo")) {
            throw new Options.NotUnderstood("--fresh throws all data away: it is for the demo only.");
        }
        var name = databaseUrl.replaceFirst("^jdbc:mysql:(?:[a-z]+:)?//[^/]+/([^?]*).*$", "$1");
        if (!name.matches("[A-Za-z0-9_]+")) {
            throw new Options.NotUnderstood("--fresh needs a database name in the JDBC address.");
        }
        try (var connection = DriverManager.getConnection(
                databaseUrl + (databaseUrl.contains("?") ? "&" : "?") + "createDatabaseIfNotExist=true", login(env))) {
            if (!onOurServer) {
                refuseWhatIsNotTheDemos(connection, name);
            }
            Progress.say("Emptying the database " + name);
            change(connection, "DROP DATABASE " + name);
            change(connection, "CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " cannot be emptied", e);
        }
    }

    private static void refuseWhatIsNotTheDemos(Connection connection, String name) throws SQLException {
        var tables = "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '" + name + "'";
        if (number(connection, tables) == 0) {
            return;
        }
        if (number(connection, tables + " AND table_name = 'flyway_schema_history'") == 0
                || number(
                                connection,
                                "SELECT COUNT(*) FROM flyway_schema_history WHERE script = '" + FIRST_MIGRATION + "'")
                        == 0) {
            throw new Options.NotUnderstood(
                    "--fresh is refused: the database " + name + " holds tables that are not the demo's.");
        }
        if (number(connection, tables + " AND table_name = 'shops'") == 1
                && number(connection, "SELECT COUNT(*) FROM shops WHERE NOT is_demo") > 0) {
            throw new Options.NotUnderstood("--fresh is refused: the database " + name
                    + " holds shops that are not the demo's. Whoever wants them gone drops the database by hand.");
        }
    }

    private static Properties login(Environment env) {
        var login = new Properties();
        env.getProperty("datasources.default.username", String.class).ifPresent(user -> login.put("user", user));
        env.getProperty("datasources.default.password", String.class).ifPresent(word -> login.put("password", word));
        return login;
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
