package cn.shanhuo.sandbox.alipay;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** RSA2 on the stand-in's side: signs with its own key, verifies with the application's. */
@Singleton
final class Rsa {

    private final PrivateKey own;
    private final PublicKey app;

    Rsa() throws GeneralSecurityException {
        var factory = KeyFactory.getInstance("RSA");
        own = factory.generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(DemoKeys.ALIPAY_PRIVATE)));
        app = factory.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(DemoKeys.APP_PUBLIC)));
    }

    String sign(String text) {
        try {
            var signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(own);
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A notification's or return address's fields with their signature: neither it nor its kind is signed. */
    Map<String, String> signed(Map<String, String> fields) {
        var complete = new TreeMap<>(fields);
        complete.put("sign", sign(text(fields, Set.of("sign", "sign_type"))));
        complete.put("sign_type", "RSA2");
        return complete;
    }

    /** Whether the application signed a request: everything but the signature itself is signed. */
    boolean fromApp(Map<String, String> request) {
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(app);
            verifier.update(text(request, Set.of("sign")).getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(request.getOrDefault("sign", "")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String text(Map<String, String> fields, Set<String> without) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(field -> !field.getValue().isBlank() && !without.contains(field.getKey()))
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("&"));
    }
}
