package cn.shanhuo.photo;

import cn.shanhuo.photo.StorePhoto.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A file that claims to be a picture, read step by step so that nothing is decoded before it is known to be small. */
final class UploadedPicture implements AutoCloseable {

    private static final String TRUSTED_READERS = "com.twelvemonkeys";

    /** What a picture may take while it is turned: the bytes of its decoded pixels, and four for each beside them. */
    private static final long OPEN_BYTES = 160L << 20;

    private static final int UPRIGHT_BYTES = 4;

    private final ImageInputStream input;
    private final ImageReader reader;
    private final String format;

    private UploadedPicture(ImageInputStream input, ImageReader reader, String format) {
        this.input = input;
        this.reader = reader;
        this.format = format;
    }

    /** Empty when the content is of no format that we read, whatever the file is called. */
    static Optional<UploadedPicture> open(byte[] file) throws IOException {
        var format = format(file);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        if (format.equals("jpeg") && !JpegMarkers.areOrdinary(file)) {
            throw new IOException("a JPEG that no camera writes");
        }
        var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file));
        var reader = reader(ImageIO.getImageReadersByFormatName(format));
        reader.setInput(input, true, !format.equals("jpeg"));
        return Optional.of(new UploadedPicture(input, reader, format));
    }

    /** The format by the first bytes; empty for anything but JPEG, PNG, WebP and GIF. */
    private static String format(byte[] file) {
        if (begins(file, 0, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (begins(file, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "png";
        }
        if (begins(file, 0, 'R', 'I', 'F', 'F') && begins(file, 8, 'W', 'E', 'B', 'P')) {
            return "webp";
        }
        return begins(file, 0, 'G', 'I', 'F', '8') ? "gif" : "";
    }

    /** An iPhone's own format, which browsers cannot show: worth a sentence of its own. */
    static boolean isHeic(byte[] file) {
        return begins(file, 4, 'f', 't', 'y', 'p', 'h', 'e') || begins(file, 4, 'f', 't', 'y', 'p', 'm', 'i', 'f', '1');
    }

    private static boolean begins(byte[] file, int offset, int... expected) {
        if (file.length < offset + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((file[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Pure Java readers first: libwebp is trusted to write, not to read what strangers send. */
    private static ImageReader reader(Iterator<ImageReader> readers) throws IOException {
        ImageReader other = null;
        while (readers.hasNext()) {
            var reader = readers.next();
            if (reader.getClass().getName().startsWith(TRUSTED_READERS)) {
                return reader;
            }
            other = other == null ? reader : other;
        }
        if (other == null) {
            throw new IOException("no reader for this format");
        }
        return other;
    }

    /** From the header alone. */
    int width() throws IOException {
        return reader.getWidth(0);
    }

    /** From the header alone. */
    int height() throws IOException {
        return reader.getHeight(0);
    }

    /** Whether decoding would take more than a picture is worth. */
    Optional<Refusal> tooLarge() throws IOException {
        long pixels = (long) width() * height();
        if (pixels > StorePhoto.MAX_PIXELS) {
            return Optional.of(Refusal.TOO_MANY_PIXELS);
        }
        boolean webp = format.equals("webp");
        return webp && pixels > StorePhoto.MAX_WEBP_PIXELS ? Optional.of(Refusal.LARGE_WEBP) : Optional.empty();
    }

    /** Decodes, leaving out pixels that a picture of the given width would not show, and turns it upright. */
    BufferedImage upright(int neededWidth) throws IOException {
        var param = reader.getDefaultReadParam();
        int every = Math.max(1, Math.min(width(), height()) / (2 * neededWidth));
        long bytes = bytesOfPixel() + UPRIGHT_BYTES;
        while ((long) (width() / every) * (height() / every) * bytes > OPEN_BYTES) {
            every++;
        }
        param.setSourceSubsampling(every, every, 0, 0);
        var decoded = reader.read(0, param);
        return Orientation.of(format.equals("jpeg") ? reader.getImageMetadata(0) : null)
                .upright(decoded);
    }

    private int bytesOfPixel() throws IOException {
        var raw = reader.getRawImageType(0);
        var type = raw == null ? reader.getImageTypes(0).next() : raw;
        return Math.ceilDiv(type.getColorModel().getPixelSize(), Byte.SIZE);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
