package cn.shanhuo.order;

import java.sql.SQLException;

/** What to do when the database refuses a batch. */
enum Stumble {
    /** Two transactions stood in each other's way: the same once more. */
    AGAIN(8),
    /** A row is at fault, or is there already: each for itself, so that nobody else pays for it. */
    SINGLY(1),
    /** The database is not there, or holds a row for seconds, or this is a bug. */
    STOP(1);

    private static final int DEADLOCK = 1213;

    private final int attempts;

    Stumble(int attempts) {
        this.attempts = attempts;
    }

    int attempts() {
        return attempts;
    }

    static Stumble of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return STOP;
    }

    private static Stumble of(SQLException sql) {
        if (sql.getErrorCode() == DEADLOCK) {
            return AGAIN;
        }
        var state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return state.startsWith("22") || state.startsWith("23") ? SINGLY : STOP;
    }
}
