package cn.shanhuo.bench.machine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Load by plain JDBC: some threads, each with a connection of its own, doing the same thing again and again. */
public final class JdbcLoad {

    private static final int WARMING = 10;

    private JdbcLoad() {}

    /** What a thread does over and over. */
    @FunctionalInterface
    public interface Work {
        /** @param turn counts up from 0 in each thread */
        void once(Connection connection, int thread, int turn) throws SQLException;
    }

    /**
     * How often a second the work was done by all threads together, once all of them are connected and have done it some
     * times, as the site has that stands beside.
     */
    public static double rate(Database database, int threads, Duration duration, boolean autoCommit, Work work) {
        var ready = new CountDownLatch(threads);
        var start = new CompletableFuture<Long>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<Integer>>();
            for (int t = 0; t < threads; t++) {
                int thread = t;
                running.add(pool.submit(() -> {
                    try (var connection = connect(database, autoCommit)) {
                        for (int turn = 0; turn < WARMING; turn++) {
                            work.once(connection, thread, turn);
                        }
                        ready.countDown();
                        return turns(connection, thread, start.get() + duration.toNanos(), work);
                    } finally {
                        ready.countDown();
                    }
                }));
            }
            ready.await();
            long begin = System.nanoTime();
            start.complete(begin);
            long done = 0;
            for (var one : running) {
                done += one.get();
            }
            return done / ((System.nanoTime() - begin) / 1e9);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(Database database, boolean autoCommit) throws SQLException {
        var connection = database.connect();
        connection.setAutoCommit(autoCommit);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    private static int turns(Connection connection, int thread, long end, Work work) throws SQLException {
        int done = 0;
        while (System.nanoTime() < end) {
            work.once(connection, thread, WARMING + done++);
        }
        return done;
    }
}
