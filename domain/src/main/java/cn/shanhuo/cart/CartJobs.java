package cn.shanhuo.cart;

import cn.shanhuo.job.Job;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.IntSupplier;

@Factory
final class CartJobs {

    /** So that a long neglect is made good in one run, yet a run ends. */
    private static final int MOST_ROUNDS = 50;

    @Singleton
    Job discardOldCarts(DiscardOldCarts discardOldCarts) {
        return Job.every("discard-old-carts", Duration.ofHours(6), () -> untilNone(discardOldCarts::discard));
    }

    @Singleton
    Job forgetOldDrafts(CheckoutDrafts drafts) {
        return Job.every("forget-checkout-drafts", Duration.ofHours(1), () -> untilNone(drafts::forgetOld));
    }

    private static void untilNone(IntSupplier round) {
        for (int rounds = 0; rounds < MOST_ROUNDS && round.getAsInt() > 0; rounds++) {
            Thread.onSpinWait();
        }
    }
}
