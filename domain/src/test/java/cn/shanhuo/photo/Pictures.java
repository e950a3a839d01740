package cn.shanhuo.photo;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Picture files for tests: honest ones and others. */
public final class Pictures {

    private static final int EXIF_ORIENTATION_TAG = 0x0112;

    private Pictures() {}

    /** A JPEG with a red left half and a blue right half. */
    public static byte[] jpeg(int width, int height) {
        return written(redAndBlue(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(redAndBlue(width, height), "png");
    }

    /** The same JPEG, saying in EXIF how the camera was held (1 to 8) and where it was. */
    public static byte[] jpegHeld(int orientation, int width, int height) {
        var exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4);
        exif.put(new byte[] {(byte) 0xFF, (byte) 0xE1}).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) EXIF_ORIENTATION_TAG).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        var plain = jpeg(width, height);
        var held = new ByteArrayOutputStream();
        held.write(plain, 0, 2);
        held.writeBytes(exif.array());
        held.write(plain, 2, plain.length - 2);
        return held.toByteArray();
    }

    /** A PNG of a few bytes whose header promises a huge picture. */
    public static byte[] pngPromising(int width, int height) {
        var chunk = ByteBuffer.allocate(17);
        chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        chunk.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(chunk.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A})
                .putInt(13)
                .put(chunk.array())
                .putInt((int) crc.getValue())
                .array();
    }

    /** A PNG of four channels with 16 bits each, in one colour, so that the file is tiny and its pixels are not. */
    public static byte[] deepPng(int width, int height) {
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        var pixels = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, height, 4, null);
        return written(new BufferedImage(colours, pixels, false, null), "png");
    }

    /** A JPEG that repeats its last scan, as no camera does. */
    public static byte[] jpegOfManyScans(int scans) {
        var plain = jpeg(640, 480);
        int last = plain.length - 2;
        int scan = last;
        while ((plain[scan] & 0xFF) != 0xFF || (plain[scan + 1] & 0xFF) != 0xDA) {
            scan--;
        }
        var many = new ByteArrayOutputStream();
        many.write(plain, 0, last);
        for (int i = 1; i < scans; i++) {
            many.write(plain, scan, last - scan);
        }
        many.write(plain, last, 2);
        return many.toByteArray();
    }

    private static BufferedImage redAndBlue(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
