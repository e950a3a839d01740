package cn.shanhuo.ui.gate;

import cn.shanhuo.house.Overrun;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Tells a database that is away or overrun, or holds a row for too long, from a bug. */
final class Unreachable {

    /** SQL states of class 08: the connection could not be made, or was lost. */
    private static final String CONNECTION = "08";

    private Unreachable() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Overrun || cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CONNECTION)) {
                return true;
            }
        }
        return false;
    }
}
