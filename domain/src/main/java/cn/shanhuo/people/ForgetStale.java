package cn.shanhuo.people;

import cn.shanhuo.job.Job;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntUnaryOperator;

/**
 * Throws away what has had its day: expired sessions, used codes, old counts of tries. Some at a time, each time in a
 * transaction of its own, so that nobody who signs in meanwhile waits for it.
 */
@Singleton
public class ForgetStale {

    private static final int BATCH = 1_000;
    private static final Duration CODES_KEPT = Duration.ofDays(1);
    private static final Duration COUNTS_KEPT = Duration.ofDays(1);

    private final SessionRows sessions;
    private final SmsCodeRows codes;
    private final RateRows counts;
    private final Clock clock;

    ForgetStale(SessionRows sessions, SmsCodeRows codes, RateRows counts, Clock clock) {
        this.sessions = sessions;
        this.codes = codes;
        this.counts = counts;
        this.clock = clock;
    }

    public void forget() {
        var now = clock.instant();
        inBatches(most -> sessions.deleteExpired(now, most));
        inBatches(most -> codes.deleteBefore(now.minus(CODES_KEPT), most));
        inBatches(most -> counts.deleteBefore(now.minus(COUNTS_KEPT), most));
    }

    private static void inBatches(IntUnaryOperator delete) {
        while (delete.applyAsInt(BATCH) == BATCH) {
            // some are left
        }
    }

    @Factory
    static class Jobs {
        @Singleton
        Job forgetStale(ForgetStale forget) {
            return Job.every("forget-stale-sessions", Duration.ofHours(1), forget::forget);
        }
    }
}
