package cn.shanhuo.app.mishap;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes in its own time, and no longer than it takes. */
public final class Waiting {

    private static final Duration LOOK = Duration.ofMillis(200);

    private Waiting() {}

    public static void until(String wish, Duration patience, BooleanSupplier fulfilled) {
        long end = System.nanoTime() + patience.toNanos();
        while (!fulfilled.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + patience.toSeconds() + " s: " + wish);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
