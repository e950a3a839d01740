package cn.shanhuo.people;

import jakarta.inject.Singleton;
import java.time.Duration;

/** How often passwords and codes may be tried: per phone strictly, per address generously, as many phones share one. */
@Singleton
class Tries {

    static final int PER_PHONE = 10;
    static final int PER_ADDRESS = 200;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final RateLimit limits;

    Tries(RateLimit limits) {
        this.limits = limits;
    }

    boolean allow(Phone phone, Origin from) {
        boolean here = limits.allow("try-address", from.address(), PER_ADDRESS, WINDOW);
        return here && limits.allow("try-phone", phone.digits(), PER_PHONE, WINDOW);
    }
}
