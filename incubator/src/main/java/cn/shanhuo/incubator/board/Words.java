package cn.shanhuo.incubator.board;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Evidence;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** How the board writes times and amounts. */
final class Words {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Words() {}

    static String yuan(long fen) {
        return "¥" + new Money(fen).display();
    }

    /** A refund stands with a minus sign. */
    static String signed(String kind, long fen) {
        return yuan(kind.equals("REFUND") ? -fen : fen);
    }

    /** A grade that was refunded below zero proves nothing. */
    static Evidence evidence(long a, long b, long c, long d) {
        return Evidence.of(Math.max(a, 0), Math.max(b, 0), Math.max(c, 0), Math.max(d, 0));
    }

    static String time(Instant at) {
        return SECOND.format(Calendar.local(at));
    }
}
