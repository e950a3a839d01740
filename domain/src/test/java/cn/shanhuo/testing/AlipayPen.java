package cn.shanhuo.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Signs as Alipay does, with keys of the tests' own. */
public final class AlipayPen {

    public static final String APP_ID = "9021000000000042";

    private static final KeyPair APP = pair();
    private static final KeyPair ALIPAY = pair();

    private AlipayPen() {}

    /** The settings under which the site believes this pen. */
    public static Map<String, String> settings(String gatewayUrl) {
        return Map.of(
                "shanhuo.alipay.gateway-url",
                gatewayUrl,
                "shanhuo.alipay.app-id",
                APP_ID,
                "shanhuo.alipay.app-private-key",
                text(APP.getPrivate().getEncoded()),
                "shanhuo.alipay.alipay-public-key",
                publicKey());
    }

    public static String publicKey() {
        return text(ALIPAY.getPublic().getEncoded());
    }

    public static String sign(String text) {
        try {
            var signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(ALIPAY.getPrivate());
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return text(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A notification's fields with their signature. */
    public static Map<String, String> signed(Map<String, String> fields) {
        var text = new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(field ->
                                !field.getValue().isBlank() && !field.getKey().equals("sign_type"))
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("&"));
        var complete = new TreeMap<>(fields);
        complete.put("sign", sign(text));
        complete.put("sign_type", "RSA2");
        return complete;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
