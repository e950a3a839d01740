package cn.shanhuo.sandbox.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table, sent some hundred at a time. */
final class Batch implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final PreparedStatement statement;
    private int waiting;

    /** @param columns with commas between them */
    Batch(Connection connection, String table, String columns) throws SQLException {
        var places = columns.replaceAll("\\w+", "?");
        this.statement =
                connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")");
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, column(values[i]));
        }
        statement.addBatch();
        if (++waiting == AT_ONCE) {
            send();
        }
    }

    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case Instant at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC);
            case LocalDate day -> java.sql.Date.valueOf(day);
            case Enum<?> word -> word.name();
            case null, default -> value;
        };
    }

    private void send() throws SQLException {
        statement.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            if (waiting > 0) {
                send();
            }
        }
    }
}
