package cn.shanhuo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * The two keys of Alipay in the settings. Those of the sandbox are public, both halves of them: with Alipay's anybody could
 * sign that an order is paid.
 */
final class AlipayKeys {

    private static final String SANDBOX = "/cn/shanhuo/sandbox/alipay/";

    private AlipayKeys() {}

    /** Whether they are RSA keys in Base64 without PEM header, and none of the sandbox's. */
    static boolean areOwn(String appPrivate, String alipayPublic) {
        var ours = privateKey(appPrivate);
        var theirs = publicKey(alipayPublic);
        return ours.isPresent()
                && theirs.isPresent()
                && !ours.equals(privateKey(sandbox("app-private.key")))
                && !theirs.equals(publicKey(sandbox("alipay-public.key")))
                && !theirs.equals(publicKey(sandbox("app-public.key")));
    }

    private static Optional<Key> privateKey(String text) {
        try {
            return Optional.of(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes(text))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Key> publicKey(String text) {
        try {
            return Optional.of(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes(text))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
    }

    private static String sandbox(String name) {
        try (var file = AlipayKeys.class.getResourceAsStream(SANDBOX + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the classpath");
            }
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
