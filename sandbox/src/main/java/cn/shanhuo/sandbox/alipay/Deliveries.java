package cn.shanhuo.sandbox.alipay;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which notifications are due, and how their delivery went. */
@Singleton
class Deliveries {

    /** Alipay's waits between its eight deliveries. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(4),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(15));

    private final NotificationRows rows;
    private final SandboxSettings settings;
    private final Clock clock;

    Deliveries(NotificationRows rows, SandboxSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    List<NotificationRow> due() {
        return rows.due(clock.instant(), 50);
    }

    @Transactional
    boolean take(NotificationRow row) {
        return rows.take(row.id(), row.attempts(), next(row.attempts())) == 1;
    }

    @Transactional
    void answered(NotificationRow row, String answer) {
        if (answer.equals("success")) {
            rows.done(row.id());
        } else {
            rows.answered(row.id(), answer.substring(0, Math.min(answer.length(), 200)));
        }
    }

    private @Nullable Instant next(int attempts) {
        if (attempts >= WAITS.size()) {
            return null;
        }
        return clock.instant().plusMillis((long) (WAITS.get(attempts).toMillis() * settings.notifyScale()));
    }
}
