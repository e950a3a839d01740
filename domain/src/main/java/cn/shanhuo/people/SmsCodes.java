package cn.shanhuo.people;

import cn.shanhuo.house.Ids;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * Codes of six digits that prove who holds a phone. The last code sent for a purpose is the only good one; it works
 * once, for {@link #LIFE}, and bears {@value #MOST_ATTEMPTS} attempts. Only its HMAC is stored.
 */
@Singleton
class SmsCodes {

    static final Duration LIFE = Duration.ofMinutes(5);
    static final int MOST_ATTEMPTS = 5;

    private final SmsCodeRows rows;
    private final BlindIndex index;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SmsCodes(SmsCodeRows rows, BlindIndex index, Ids ids, Clock clock) {
        this.rows = rows;
        this.index = index;
        this.ids = ids;
        this.clock = clock;
    }

    /** A code that was drawn and stored, and is to be sent. */
    record Drawn(long id, String code) {}

    Drawn draw(Phone phone, CodePurpose purpose) {
        long id = ids.next();
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        var now = clock.instant();
        rows.insert(id, index.of(phone), purpose.name(), hash(id, code), now, now.plus(LIFE));
        return new Drawn(id, code);
    }

    /** Forgets a code that could not be sent. */
    void withdraw(Drawn drawn) {
        rows.delete(drawn.id());
    }

    boolean sentWithin(Duration time, Phone phone, CodePurpose purpose) {
        return rows.sentSince(index.of(phone), purpose.name(), clock.instant().minus(time)) > 0;
    }

    /** Whether this is the code; a right answer uses it up. */
    boolean accept(Phone phone, CodePurpose purpose, String code) {
        var now = clock.instant();
        return rows.latest(index.of(phone), purpose.name())
                .filter(row -> rows.attempt(row.id(), now, MOST_ATTEMPTS) == 1)
                .filter(row -> MessageDigest.isEqual(row.codeHash(), hash(row.id(), code.strip())))
                .filter(row -> rows.use(row.id(), now) == 1)
                .isPresent();
    }

    private byte[] hash(long id, String code) {
        return index.of("sms-code", id + ":" + code);
    }
}
