package cn.shanhuo.ui.kept;

import io.netty.util.AsciiString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A finished page, plain and packed. The tag is weak, because it names the page and not its packing.
 */
record Kept(AsciiString tag, byte[] plain, byte[] gzip) {

    private static final int TAG_BYTES = 9;

    static Kept of(byte[] html) {
        return new Kept(new AsciiString("W/\"" + hash(html) + "\""), html, pack(html));
    }

    /** Whether the visitor holds this page already. */
    boolean isHeld(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.contains(tag.subSequence(2).toString());
    }

    byte[] body(boolean packed) {
        return packed ? gzip : plain;
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
        try (var gzip = new Tight(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static final class Tight extends GZIPOutputStream {

        Tight(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
