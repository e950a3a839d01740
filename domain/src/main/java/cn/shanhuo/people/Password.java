package cn.shanhuo.people;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * A password that somebody chose: 8 to 128 characters and not one of those that are tried first. Kept as an Argon2id
 * hash (RFC 9106; 19 MiB, two passes), which tells its own parameters, so that they can grow.
 */
public final class Password {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final Set<String> COMMON = Set.of(
            "password",
            "password1",
            "password123",
            "passw0rd",
            "p@ssw0rd",
            "iloveyou",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "trustno1",
            "welcome1",
            "letmein1",
            "abc12345",
            "abcd1234",
            "abc123456",
            "a1234567",
            "a12345678",
            "a123456789",
            "aa123456",
            "aa12345678",
            "1234qwer",
            "qwer1234",
            "qwertyui",
            "qwerty123",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm1",
            "1q2w3e4r",
            "1qaz2wsx",
            "q1w2e3r4",
            "woaini123",
            "woaini520",
            "woaini1314",
            "5201314520",
            "13145200",
            "52013140",
            "admin123",
            "admin888",
            "administrator",
            "shanhuo123",
            "taobao123");

    /** Each hash takes 19 MiB and a processor: more at once would only take memory from the rest. */
    private static final Semaphore AT_ONCE = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Compared with when there is no hash, so that an unknown phone takes as long as a wrong password. */
    private static final String NOBODY = hash("nobody knows this one");

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /** What can be said of a chosen password. */
    public sealed interface Choice {}

    public record Chosen(Password password) implements Choice {}

    public enum Weak implements Choice {
        TOO_SHORT,
        TOO_LONG,
        /** One of those that everybody tries first, or a single run of digits or of one character. */
        TOO_COMMON
    }

    public static Choice choose(String text) {
        var normal = normal(text);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Weak.TOO_SHORT;
        }
        if (length > LONGEST) {
            return Weak.TOO_LONG;
        }
        return common(normal) ? Weak.TOO_COMMON : new Chosen(new Password(normal));
    }

    String hash() {
        return hash(text);
    }

    /**
     * Whether the text is the password behind the hash. Takes as long when there is no hash.
     *
     * @param hash empty when there is no such account, or when it has no password
     */
    static boolean matches(String text, String hash) {
        boolean tooLong = text.length() > 2 * LONGEST;
        var asked = tooLong ? "" : normal(text);
        var kept = hash.isEmpty() ? NOBODY : hash;
        boolean same = alone(() -> Argon2Function.getInstanceFromHash(kept).check(asked, kept));
        return same && !hash.isEmpty() && !tooLong;
    }

    /** Whether the hash was made with other parameters than new ones are. */
    static boolean isDated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(ARGON2);
    }

    /** A password that was right already, chosen under whatever rules held then. */
    static Password again(String text) {
        return new Password(normal(text));
    }

    private static String hash(String text) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return alone(
                () -> ARGON2.hash(text.getBytes(StandardCharsets.UTF_8), salt).getResult());
    }

    private static <T> T alone(Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean common(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return COMMON.contains(plain) || plain.chars().distinct().count() <= 2 || isRun(plain);
    }

    private static boolean isRun(String text) {
        return text.length() <= 20
                && ("01234567890123456789".contains(text)
                        || "98765432109876543210".contains(text)
                        || "abcdefghijklmnopqrstuvwxyz".contains(text));
    }

    @Override
    public String toString() {
        return "Password";
    }
}
