package cn.shanhuo.ledger;

import cn.shanhuo.job.Job;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;

@Factory
final class LedgerJobs {

    /** So that a long queue is worked off in one run, yet a run ends. */
    private static final int MOST_ROUNDS = 50;

    @Singleton
    Job rollUp(RollUpLedger rollUpLedger) {
        return Job.every("roll-up-ledger", Duration.ofSeconds(2), () -> {
            for (int round = 0; round < MOST_ROUNDS && rollUpLedger.rollUp() > 0; round++) {
                Thread.onSpinWait();
            }
        });
    }
}
