package cn.shanhuo.order;

import java.sql.SQLException;

/** What to do when the database refuses a batch. */
enum Stumble {
    /** Two transactions stood in each other's way: the same once more. */
    AGAIN,
    /** A row is at fault, or is there already: whose it is shows when each goes for itself, so that nobody else pays. */
    SINGLY,
    /** The database is not there, or holds a row for seconds, or this is a bug. */
    STOP;

    private static final int DEADLOCK = 1213;

    int attempts() {
        return this == AGAIN ? 8 : 1;
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
