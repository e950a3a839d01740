package cn.shanhuo.photo;

import cn.shanhuo.job.Job;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/**
 * Removes photos that were sent and then used for nothing. What buyers have seen stays, because their orders show it.
 */
@Singleton
class SweepPhotos {

    /** So long a form may lie open with its photos already sent. */
    private static final Duration SPARED = Duration.ofDays(2);

    private static final int AT_ONCE = 100;

    private final PhotoRows rows;
    private final Clock clock;

    SweepPhotos(PhotoRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** How many were removed. */
    int sweep() {
        var before = clock.instant().minus(SPARED);
        int removed = 0;
        var unused = rows.unused(0, before, AT_ONCE);
        while (!unused.isEmpty()) {
            removed += unused.stream().mapToInt(this::remove).sum();
            unused = rows.unused(unused.getLast(), before, AT_ONCE);
        }
        return removed;
    }

    private int remove(long photo) {
        try {
            return rows.remove(photo);
        } catch (DataAccessException usedMeanwhile) {
            return 0;
        }
    }

    @Factory
    static class Jobs {

        @Singleton
        @Bean
        Job sweepPhotos(SweepPhotos photos) {
            return Job.daily("sweep-photos", LocalTime.of(3, 40), photos::sweep);
        }
    }
}
