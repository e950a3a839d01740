package cn.shanhuo.people;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts how often something was tried within a window of fixed length, in the database, so that all nodes count
 * together and a restart forgets nothing.
 */
@Singleton
public class RateLimit {

    private final RateRows rows;
    private final BlindIndex index;
    private final Clock clock;

    RateLimit(RateRows rows, BlindIndex index, Clock clock) {
        this.rows = rows;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Counts one try and tells whether it is still within the limit. The count stays locked until it is read, so that of
     * many who come at once exactly as many pass as may.
     *
     * @param scope what is tried, at most 24 characters
     * @param subject who tries: a phone, an IP address; stored only as its blind index
     * @param limit how many tries a window allows
     */
    @Transactional
    public boolean allow(String scope, String subject, int limit, Duration window) {
        var key = key(scope, subject);
        var start = start(window);
        rows.hit(scope, key, start);
        return rows.hits(scope, key, start) <= limit;
    }

    /** Takes one try back that came to nothing through no fault of whoever tried. */
    @Transactional
    public void giveBack(String scope, String subject, Duration window) {
        rows.giveBack(scope, key(scope, subject), start(window));
    }

    /** Forgives all tries of this window. */
    @Transactional
    public void clear(String scope, String subject, Duration window) {
        rows.clear(scope, key(scope, subject), start(window));
    }

    private byte[] key(String scope, String subject) {
        return index.of("rate:" + scope, subject);
    }

    private Instant start(Duration window) {
        long length = window.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(clock.millis(), length) * length);
    }
}
