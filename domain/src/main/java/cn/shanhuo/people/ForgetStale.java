package cn.shanhuo.people;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.job.Job;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Throws away what has had its day: expired sessions, used codes, old counts of tries. */
@UseCase
public class ForgetStale {

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
        sessions.deleteExpired(now);
        codes.deleteBefore(now.minus(CODES_KEPT));
        counts.deleteBefore(now.minus(COUNTS_KEPT));
    }

    @Factory
    static class Jobs {
        @Singleton
        Job forgetStale(ForgetStale forget) {
            return Job.every("forget-stale-sessions", Duration.ofHours(1), forget::forget);
        }
    }
}
