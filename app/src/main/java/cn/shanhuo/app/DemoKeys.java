package cn.shanhuo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The keys of the demo are public, in {@code application-demo.yml}: whoever can read them there may not use them. */
final class DemoKeys {

    private DemoKeys() {}

    static boolean contains(String value) {
        try (var file = DemoKeys.class.getResourceAsStream("/application-demo.yml")) {
            if (file == null) {
                throw new IllegalStateException("application-demo.yml is not on the classpath");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).contains(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
