package cn.shanhuo.bench.machine;

import cn.shanhuo.embedded.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The server that both sides of a bench use, with a database of its own that is dropped at the end. */
public final class Database implements AutoCloseable {

    /** Durable settings, the same for both sides: the log flushed at each commit, binary log too. */
    private static final String[] DURABLE = {
        "--innodb-flush-log-at-trx-commit=1",
        "--log-bin=binlog",
        "--sync-binlog=1",
        "--server-id=1",
        "--innodb-buffer-pool-size=1G",
        "--innodb-log-file-size=512M"
    };

    private static final String NAME = "shanhuo_bench";

    private final @Nullable EmbeddedDatabase embedded;
    private final String url;
    private final String name;

    private Database(@Nullable EmbeddedDatabase embedded, String url, String name) {
        this.embedded = embedded;
        this.url = url;
        this.name = name;
    }

    /** @param given the address of a running server, or null for an embedded one in {@code folder} */
    public static Database open(@Nullable String given, Path folder) {
        if (given != null) {
            var address = given.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + NAME);
            return fresh(
                    null, address + (address.contains("?") ? "&" : "?") + EmbeddedDatabase.CONNECTION_OPTIONS, NAME);
        }
        var server = EmbeddedDatabase.start(folder, 0, DURABLE);
        return fresh(server, server.jdbcUrl(NAME), NAME);
    }

    /** A second one on the same server, to be closed before this. */
    public Database another() {
        var beside = name + "_too";
        return fresh(null, url.replace("/" + name, "/" + beside), beside);
    }

    private static Database fresh(@Nullable EmbeddedDatabase embedded, String url, String name) {
        try (var connection = DriverManager.getConnection(url.replace("/" + name, "/"));
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the bench at " + url, e);
        }
        return new Database(embedded, url, name);
    }

    public String url() {
        return url;
    }

    public Connection connect() {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs one statement and tells how many rows it changed. */
    public int change(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql); // ANALYZE answers with rows, which executeUpdate refuses
            return statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Takes all rows out of these tables, whatever refers to them. */
    public void empty(String... tables) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (var table : tables) {
                statement.execute("TRUNCATE TABLE " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Puts on disk what was written to these tables, so that the server does not go on with it while something is measured.
     * The account of the bench needs the right to flush tables.
     */
    public void putOnDisk(String tables) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("FLUSH TABLES " + tables + " FOR EXPORT");
            statement.execute("UNLOCK TABLES");
        } catch (SQLException e) {
            throw new IllegalStateException(tables, e);
        }
    }

    /** The one number that a query answers with. */
    public long number(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of all rows that a query answers with, each number once. */
    public Set<Long> numbers(String sql) {
        var numbers = new HashSet<Long>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return numbers;
    }

    @Override
    public void close() {
        change("DROP DATABASE IF EXISTS " + name);
        if (embedded != null) {
            embedded.close();
        }
    }
}
