package cn.shanhuo.people;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what is personal before it goes into the database: AES-256-GCM, under a key that is not in the database.
 *
 * <p>A sealed value is one byte of key number, twelve bytes of nonce, then ciphertext and tag: 29 bytes more than the
 * text. Keys rotate: {@code shanhuo.keys.vault} lists {@code number:base64} pairs, separated by commas; the first one
 * seals, all of them open.
 */
@Singleton
public class Vault {

    private static final int NONCE = 12;
    private static final int HEAD = 1 + NONCE;
    private static final int TAG_BITS = 128;

    private final Map<Byte, SecretKeySpec> keys = new HashMap<>();
    private final byte current;
    private final SecureRandom random = new SecureRandom();

    public Vault(@Property(name = "shanhuo.keys.vault") String listed) {
        byte first = 0;
        for (var pair : listed.split(",")) {
            var parts = pair.strip().split(":", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("shanhuo.keys.vault must list pairs such as 1:base64");
            }
            byte number = Byte.parseByte(parts[0]);
            var key = Base64.getDecoder().decode(parts[1]);
            if (number <= 0 || key.length != 32) {
                throw new IllegalArgumentException("shanhuo.keys.vault: numbers from 1 to 127, keys of 32 bytes");
            }
            keys.put(number, new SecretKeySpec(key, "AES"));
            first = first == 0 ? number : first;
        }
        this.current = first;
    }

    public byte[] seal(String text) {
        var sealed = new byte[HEAD];
        random.nextBytes(sealed);
        sealed[0] = current;
        try {
            var secret = cipher(Cipher.ENCRYPT_MODE, sealed).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(sealed, HEAD + secret.length);
            System.arraycopy(secret, 0, whole, HEAD, secret.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal", e);
        }
    }

    /** @throws IllegalStateException when the value was not sealed by us or was changed since */
    public String open(byte[] sealed) {
        try {
            var text = cipher(Cipher.DECRYPT_MODE, sealed).doFinal(sealed, HEAD, sealed.length - HEAD);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("A sealed value does not open", e);
        }
    }

    private Cipher cipher(int mode, byte[] sealed) throws GeneralSecurityException {
        var key = sealed.length > HEAD - 1 ? keys.get(sealed[0]) : null;
        if (key == null) {
            throw new IllegalArgumentException("no key for this value");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
        return cipher;
    }
}
