package cn.shanhuo.people;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds a sealed value without opening any: HMAC-SHA256 of kind and value, 32 bytes, under {@code shanhuo.keys.index}
 * (base64, 32 bytes or more). Unlike the vault's keys this one cannot rotate without indexing everything anew.
 */
@Singleton
public class BlindIndex {

    private static final int LEAST_KEY = 32;

    private final SecretKeySpec key;

    public BlindIndex(@Property(name = "shanhuo.keys.index") String key) {
        var bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length < LEAST_KEY) {
            throw new IllegalArgumentException("shanhuo.keys.index: 32 bytes at least");
        }
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /**
     * The index of a value.
     *
     * @param kind keeps values of different meaning apart: {@code phone}, {@code id-number}
     */
    public byte[] of(String kind, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No HMAC-SHA256 on this JVM", e);
        }
    }

    /** The index by which an account, a trained person or a code is found from its phone number. */
    public byte[] of(Phone phone) {
        return of("phone", phone.digits());
    }
}
