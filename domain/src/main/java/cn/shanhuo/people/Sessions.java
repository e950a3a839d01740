package cn.shanhuo.people;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Signed-in devices. A session lives for {@link #LIFE} after it was last seen; what is closed here is closed on every
 * node with the next request, because nobody keeps sessions elsewhere.
 */
@Singleton
public class Sessions {

    public static final Duration LIFE = Duration.ofDays(30);

    /** How stale {@code seen_at} may be: reading a page shall not cost a write. */
    private static final Duration SEEN_EVERY = Duration.ofHours(1);

    private static final int LONGEST_DEVICE = 200;

    private final SessionRows rows;
    private final Clock clock;

    Sessions(SessionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Signs a device in, always under a new token. */
    public SessionToken open(AccountId account, String device) {
        var token = SessionToken.random();
        var now = clock.instant();
        var kept = device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE);
        rows.insert(token.hash(), account.value(), kept, now, now.plus(LIFE));
        return token;
    }

    /** Prolongs a session that was last seen more than an hour ago; true when it did. */
    public boolean see(SessionToken token, Instant lastSeen) {
        var now = clock.instant();
        if (!lastSeen.plus(SEEN_EVERY).isBefore(now)) {
            return false;
        }
        rows.see(token.hash(), now, now.plus(LIFE));
        return true;
    }

    public void close(SessionToken token) {
        rows.delete(token.hash());
    }

    /** Signs out everywhere. */
    public void closeAll(AccountId account) {
        rows.deleteAll(account.value());
    }

    /** Signs out everywhere but here. */
    public void closeOthers(AccountId account, SessionToken here) {
        rows.deleteOthers(account.value(), here.hash());
    }

    /** Signs one device out; false when the account has no such device. */
    public boolean close(AccountId account, String device) {
        try {
            return rows.deleteOf(account.value(), HexFormat.of().parseHex(device)) == 1;
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }

    /** The devices somebody is signed in on, the last seen first; at most fifty. */
    public List<Device> of(AccountId account, SessionToken here) {
        return rows.of(account.value(), clock.instant()).stream()
                .map(row -> new Device(
                        HexFormat.of().formatHex(row.tokenHash()),
                        row.device(),
                        row.seenAt(),
                        Arrays.equals(row.tokenHash(), here.hash())))
                .toList();
    }

    /**
     * A signed-in device.
     *
     * @param id the hash of its token in hex; opens nothing
     * @param name what the browser calls itself
     */
    public record Device(String id, String name, Instant seenAt, boolean here) {}
}
