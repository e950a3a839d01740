package cn.shanhuo.ui.kept;

import io.netty.util.AsciiString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A finished page, plain and, once somebody takes it so, packed. The tag is weak, because it names the page and not its
 * packing.
 */
final class Kept {

    private static final int TAG_BYTES = 9;

    private final AsciiString tag;
    private final byte[] plain;
    private volatile byte @Nullable [] gzip;

    private Kept(AsciiString tag, byte[] plain) {
        this.tag = tag;
        this.plain = plain;
    }

    static Kept of(byte[] html) {
        return new Kept(new AsciiString("W/\"" + hash(html) + "\""), html);
    }

    AsciiString tag() {
        return tag;
    }

    /** Whether the visitor holds this page already. */
    boolean isHeld(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.contains(tag.subSequence(2).toString());
    }

    byte[] body(boolean packed) {
        return packed ? packed() : plain;
    }

    /** Packing costs time of its own, so it waits until the first who wants it. */
    private byte[] packed() {
        var known = gzip;
        if (known == null) {
            known = pack(plain);
            gzip = known;
        }
        return known;
    }

    /** Whether a browser takes packed answers; one that says it wants none of it ({@code gzip;q=0}) gets it plain. */
    static boolean packs(@Nullable String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip") && !acceptEncoding.contains("gzip;q=0");
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
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
