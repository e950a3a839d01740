package cn.shanhuo.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a signed-in device holds in its cookie: 256 random bits, base64url. The database knows only its SHA-256. */
public record SessionToken(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public SessionToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a session token");
        }
    }

    public static Optional<SessionToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SessionToken(text)) : Optional.empty();
    }

    static SessionToken random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Its SHA-256, 32 bytes. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SessionToken";
    }
}
