package cn.shanhuo.sandbox.alipay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Two pairs of keys that everybody can read: the application's and the stand-in's own. */
final class DemoKeys {

    static final String APP_PRIVATE = read("app-private.key");
    static final String APP_PUBLIC = read("app-public.key");
    static final String ALIPAY_PRIVATE = read("alipay-private.key");
    static final String ALIPAY_PUBLIC = read("alipay-public.key");

    private DemoKeys() {}

    private static String read(String name) {
        try (var in = DemoKeys.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
