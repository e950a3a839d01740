package cn.shanhuo.cart;

import cn.shanhuo.job.Job;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;

@Factory
final class CartJobs {

    /** So that a long neglect is made good in one run, yet a run ends. */
    private static final int MOST_ROUNDS = 50;

    @Singleton
    Job discardOldCarts(DiscardOldCarts discardOldCarts) {
        return Job.every("discard-old-carts", Duration.ofHours(6), () -> {
            for (int round = 0; round < MOST_ROUNDS && discardOldCarts.discard() > 0; round++) {
                Thread.onSpinWait();
            }
        });
    }
}
