package cn.shanhuo.app;

import cn.shanhuo.catalog.SearchGoods;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ready means: the database answers, every migration that this program knows has been done there, and goods can be
 * found: right after its start a node would show its first visitors empty shelves.
 */
@Singleton
class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final int SECONDS = 2;

    private final TransactionOperations<Connection> transactions;
    private final SearchGoods searchGoods;
    private final int migrationsKnown;

    Readiness(TransactionOperations<Connection> transactions, SearchGoods searchGoods, Flyway flyway) {
        this.transactions = transactions;
        this.searchGoods = searchGoods;
        this.migrationsKnown = flyway.info().all().length;
    }

    boolean isReady() {
        try {
            return searchGoods.isReady()
                    && transactions.execute(
                            TransactionDefinition.READ_ONLY, status -> isMigrated(status.getConnection()));
        } catch (RuntimeException e) {
            LOG.warn("Not ready: {}", e.getMessage());
            return false;
        }
    }

    private boolean isMigrated(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (var rows = statement.executeQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1")) {
                return rows.next() && rows.getInt(1) >= migrationsKnown;
            }
        }
    }
}
