package cn.shanhuo.incubator.board;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
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

    static String time(Instant at) {
        return SECOND.format(Calendar.local(at));
    }
}
