package cn.shanhuo.photo;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import net.coobird.thumbnailator.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes pictures in the web's best format that this machine can write: WebP with its native library, else JPEG. */
@Singleton
class PhotoEncoder {

    /** The tallest picture that WebP can hold is 16,383 pixels high. */
    private static final int TALLEST = 16_000;

    private static final Logger LOG = LoggerFactory.getLogger(PhotoEncoder.class);

    private final Format format;

    PhotoEncoder() {
        this(canWriteWebp() ? Format.WEBP : Format.JPEG);
    }

    PhotoEncoder(Format format) {
        this.format = format;
    }

    /** A format of kept photos, named as in the column {@code photo_files.format}. */
    enum Format {
        WEBP("image/webp", "webp", "Lossy", 0.80f),
        JPEG("image/jpeg", "jpeg", "JPEG", 0.82f);

        final String contentType;
        private final String writer;
        private final String compression;
        private final float quality;

        Format(String contentType, String writer, String compression, float quality) {
            this.contentType = contentType;
            this.writer = writer;
            this.compression = compression;
            this.quality = quality;
        }
    }

    Format format() {
        return format;
    }

    /** The picture no wider than wanted and no taller than the format bears, with nothing in the file but pixels. */
    byte[] encode(BufferedImage picture, int width) {
        try {
            return write(scaled(picture, width), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage scaled(BufferedImage picture, int width) throws IOException {
        if (picture.getWidth() <= width && picture.getHeight() <= TALLEST) {
            return picture;
        }
        return Thumbnails.of(picture)
                .size(Math.min(width, picture.getWidth()), TALLEST)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }

    private static byte[] write(BufferedImage picture, Format format) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format.writer).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(format.compression);
            param.setCompressionQuality(format.quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean canWriteWebp() {
        try {
            return write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), Format.WEBP).length > 0;
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn("No native WebP library for this machine; photos are kept as JPEG ({})", e.toString());
            return false;
        }
    }
}
