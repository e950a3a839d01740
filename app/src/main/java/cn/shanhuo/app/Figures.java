package cn.shanhuo.app;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the database tells about the health of the business: read at most every ten seconds, however often it is asked. */
@Singleton
class Figures {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final FigureRows rows;
    private final Clock clock;
    private @Nullable Read last;

    /** @param now nothing where the database did not answer */
    private record Read(Instant at, Optional<Now> now) {}

    record Now(long refundsStuck, long ledgerQueue, List<JobRow> jobs) {}

    Figures(FigureRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Nothing while the database is away. */
    synchronized Optional<Now> now() {
        var at = clock.instant();
        if (last == null || last.at().plus(FRESH).isBefore(at)) {
            last = new Read(at, read());
        }
        return last.now();
    }

    private Optional<Now> read() {
        try {
            return Optional.of(new Now(rows.refundsStuck(), rows.ledgerQueue(), rows.jobs()));
        } catch (RuntimeException e) {
            LOG.warn("No figures from the database: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
