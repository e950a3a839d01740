package cn.shanhuo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of the demo are public, in {@code application-demo.yml}: whoever can read them there may not use them. Bytes
 * are compared, because one key can be written in many ways: under another number, among others, with blanks around it.
 */
final class DemoKeys {

    /** 32 bytes or more in Base64. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{43,}");

    private DemoKeys() {}

    /** Whether one of the keys in this value is the demo's. */
    static boolean areIn(String value) {
        var demos = keys(demo()).collect(Collectors.toSet());
        return keys(value).anyMatch(demos::contains);
    }

    private static Stream<ByteBuffer> keys(String text) {
        return KEY.matcher(text).results().map(found -> key(found.group()));
    }

    /** Every four letters are three bytes; a single letter over is none. */
    private static ByteBuffer key(String letters) {
        var whole = letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters;
        return ByteBuffer.wrap(Base64.getDecoder().decode(whole));
    }

    private static String demo() {
        try (var file = DemoKeys.class.getResourceAsStream("/application-demo.yml")) {
            if (file == null) {
                throw new IllegalStateException("application-demo.yml is not on the classpath");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
