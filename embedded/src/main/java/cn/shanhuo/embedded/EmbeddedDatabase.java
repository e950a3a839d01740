package cn.shanhuo.embedded;

import java.nio.file.Path;

/**
 * A running MariaDB of our own. Closing it stops the server and keeps its data. When the program is killed before it
 * could close it, the server lives on; the next start on the same folder finds it and goes on with it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Loopback needs no TLS; the rest is what every connection of ours has (statements cached and batched, UTC). */
    public static final String CONNECTION_OPTIONS =
            "sslMode=DISABLED&cachePrepStmts=true&useServerPrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=4096"
                    + "&rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                    + "&useLocalSessionState=true&readOnlyPropagatesToServer=false";

    private final FolderLock lock;
    private final ServerProcess server;

    private EmbeddedDatabase(FolderLock lock, ServerProcess server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts a server on the data in {@code folder}; an empty folder is first filled with its system tables, which
     * takes some seconds. Nothing is kept elsewhere, save a socket file in {@code java.io.tmpdir}.
     *
     * @param port the port on 127.0.0.1, or 0 for a free one
     * @param options more options of the server, which override ours; not for a server left behind by a kill
     * @throws FolderInUse when another running program has its database in this folder
     * @throws IllegalStateException when the server does not start; the message names its log
     */
    public static EmbeddedDatabase start(Path folder, int port, String... options) {
        var place = new ServerFolder(folder.toAbsolutePath().normalize());
        var lock = FolderLock.take(place);
        try {
            if (!place.isInstalled()) {
                Installation.into(place);
            }
            return new EmbeddedDatabase(lock, ServerProcess.adoptOrStart(place, port, options));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether a start on this folder has to install the server first, which takes some seconds. */
    public static boolean isNew(Path folder) {
        return !new ServerFolder(folder.toAbsolutePath().normalize()).isInstalled();
    }

    /** The JDBC address of a database on this server, which is created when it is not there yet. */
    public String jdbcUrl(String database) {
        return "jdbc:mysql://127.0.0.1:" + port() + "/" + database
                + "?user=" + ServerCommand.USER + "&password=" + server.password() + "&createDatabaseIfNotExist=true&"
                + CONNECTION_OPTIONS;
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        lock.close();
    }
}
