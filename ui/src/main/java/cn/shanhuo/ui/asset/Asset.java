package cn.shanhuo.ui.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file of the look, ready to be sent.
 *
 * @param hash the first twelve hex digits of its SHA-256
 * @param gzip the same bytes packed; null where packing gains nothing
 */
record Asset(String name, String type, String hash, byte[] plain, byte @Nullable [] gzip) {

    private static final int DIGITS = 12;

    static Asset of(String name, byte[] bytes) {
        var type = type(name);
        return new Asset(name, type, hash(bytes), bytes, type.startsWith("image/webp") ? null : pack(bytes));
    }

    String address() {
        return "/assets/" + hash + "/" + name;
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=utf-8";
            case "js", "mjs" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "webp" -> "image/webp";
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            case "json" -> "application/json";
            case "txt" -> "text/plain;charset=utf-8";
            default -> "application/octet-stream";
        };
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
