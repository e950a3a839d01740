package cn.shanhuo.people;

import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How often passwords and codes may be tried. A password strictly from one address and loosely for the phone, so that a
 * stranger's wrong guesses do not shut its owner out; an address generously, as many phones share one. A code bears few
 * attempts of its own and needs no count for its phone.
 */
@Singleton
class Tries {

    static final int FROM_ONE_ADDRESS = 10;
    static final int PER_PHONE = 200;
    static final int PER_ADDRESS = 200;
    static final int PER_ACCOUNT = 10;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final RateLimit limits;

    Tries(RateLimit limits) {
        this.limits = limits;
    }

    boolean code(Origin from) {
        return limits.allow("try-address", from.address(), PER_ADDRESS, WINDOW);
    }

    boolean password(Phone phone, Origin from) {
        return code(from)
                && limits.allow("try-here", here(phone, from), FROM_ONE_ADDRESS, WINDOW)
                && limits.allow("try-phone", phone.digits(), PER_PHONE, WINDOW);
    }

    /** The password was right: what failed before it from there is forgiven. */
    void right(Phone phone, Origin from) {
        limits.clear("try-here", here(phone, from), WINDOW);
    }

    /** Somebody who is signed in says their old password. */
    boolean change(AccountId account) {
        return limits.allow("try-account", account.toString(), PER_ACCOUNT, WINDOW);
    }

    void changed(AccountId account) {
        limits.clear("try-account", account.toString(), WINDOW);
    }

    private static String here(Phone phone, Origin from) {
        return phone.digits() + " " + from.address();
    }
}
