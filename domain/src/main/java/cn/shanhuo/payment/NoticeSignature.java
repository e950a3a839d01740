package cn.shanhuo.payment;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether Alipay signed a notification or a return address. Means the same as the SDK's {@code
 * AlipaySignature.rsaCheckV1(fields, key, "UTF-8", "RSA2")}, but reads the key once instead of each time, leaves the
 * fields alone, and never throws at what a stranger sends.
 *
 * <p>The algorithm is pinned: what the message itself says about it is not asked.
 */
@Singleton
final class NoticeSignature {

    private final String keyText;
    private volatile @Nullable PublicKey key;

    NoticeSignature(AlipaySettings settings) {
        this.keyText = settings.alipayPublicKey();
    }

    boolean genuine(Map<String, String> fields) {
        var sign = fields.get("sign");
        if (sign == null || sign.isEmpty()) {
            return false;
        }
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key());
            verifier.update(signed(fields).getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getMimeDecoder().decode(sign));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Every field but the signature and its kind, blank ones left out, in the order of their names. */
    private static String signed(Map<String, String> fields) {
        var text = new StringBuilder(1024);
        new TreeMap<>(fields).forEach((name, value) -> {
            if (!name.isBlank() && !value.isBlank() && !name.equals("sign") && !name.equals("sign_type")) {
                text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(value);
            }
        });
        return text.toString();
    }

    private PublicKey key() {
        var known = key;
        if (known == null) {
            known = read(keyText);
            key = known;
        }
        return known;
    }

    private static PublicKey read(String text) {
        try {
            var spec = new X509EncodedKeySpec(Base64.getMimeDecoder().decode(text));
            return KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("shanhuo.alipay.alipay-public-key is no RSA public key", e);
        }
    }
}
