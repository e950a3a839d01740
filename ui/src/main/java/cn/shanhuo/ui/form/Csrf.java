package cn.shanhuo.ui.form;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells our own forms from others'. A visitor holds a random seed in a cookie that scripts cannot read; our pages carry
 * its HMAC; whoever can make a browser send the cookie still does not know the token.
 *
 * <p>All nodes share {@code shanhuo.keys.form}; without the setting each start draws a key of its own, and forms opened
 * before a restart have to be opened again.
 */
@Singleton
public final class Csrf {

    /** The form field with the token. */
    public static final String FIELD = "_csrf";
    /** The visitor's seed. */
    public static final String COOKIE = "seed";

    private static final int SEED_BYTES = 16;
    private static final String FRESH = "shanhuo.seed";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Csrf(@Nullable @Property(name = "shanhuo.keys.form") String secret) {
        this.key =
                new SecretKeySpec(secret == null ? bytes(32) : secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The token for this visitor's forms; a visitor without a seed gets one with the answer. */
    public String token(HttpRequest<?> request) {
        return mac(seed(request).orElseGet(() -> {
            var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SEED_BYTES));
            request.setAttribute(FRESH, fresh);
            return fresh;
        }));
    }

    /** The seed that was drawn during this request and must travel back as a cookie. */
    public static Optional<String> freshSeed(HttpRequest<?> request) {
        return request.getAttribute(FRESH, String.class);
    }

    boolean accepts(HttpRequest<?> request, String token) {
        return request.getCookies()
                .findCookie(COOKIE)
                .filter(cookie -> MessageDigest.isEqual(
                        mac(cookie.getValue()).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private static Optional<String> seed(HttpRequest<?> request) {
        return freshSeed(request)
                .or(() -> request.getCookies().findCookie(COOKIE).map(cookie -> cookie.getValue()));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private String mac(String seed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(seed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
