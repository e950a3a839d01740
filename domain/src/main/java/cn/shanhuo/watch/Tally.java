package cn.shanhuo.watch;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How often things happened on this node since it started, for whoever watches over it. No books are kept by it. */
@Singleton
public class Tally {

    /** What is counted. */
    public enum Of {
        ORDERS_PLACED,
        PAYMENTS_BOOKED,
        /** What came to the notification address and was not taken: forged, or not what is expected. */
        NOTICES_REFUSED,
        MESSAGES_SENT,
        MESSAGES_REFUSED,
        /** Visitors told to come back, because the database was away or overrun. */
        VISITORS_TURNED_AWAY,
        /** Visitors shown the page of a bug. */
        BUGS_SHOWN
    }

    private final LongAdder[] counts =
            Stream.generate(LongAdder::new).limit(Of.values().length).toArray(LongAdder[]::new);

    public void add(Of what) {
        add(what, 1);
    }

    public void add(Of what, long times) {
        counts[what.ordinal()].add(times);
    }

    public long count(Of what) {
        return counts[what.ordinal()].sum();
    }
}
