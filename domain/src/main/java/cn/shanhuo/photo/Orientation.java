package cn.shanhuo.photo;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How the camera was held, as the standard metadata of an image tells it from EXIF.
 *
 * @param quarterTurns clockwise turns that bring the picture upright, after mirroring
 * @param mirrored left and right are exchanged first
 */
record Orientation(int quarterTurns, boolean mirrored) {

    static Orientation of(@Nullable IIOMetadata metadata) {
        return switch (name(metadata)) {
            case "Rotate270" -> new Orientation(1, false);
            case "Rotate180" -> new Orientation(2, false);
            case "Rotate90" -> new Orientation(3, false);
            case "FlipH" -> new Orientation(0, true);
            case "FlipV" -> new Orientation(2, true);
            case "FlipHRotate90" -> new Orientation(3, true);
            case "FlipVRotate90" -> new Orientation(1, true);
            default -> new Orientation(0, false);
        };
    }

    private static String name(@Nullable IIOMetadata metadata) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return "Normal";
        }
        var tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        var found = tree.getElementsByTagName("ImageOrientation");
        return found.getLength() == 0 ? "Normal" : ((Element) found.item(0)).getAttribute("value");
    }

    /** The picture as it was seen, on white where it was transparent. */
    BufferedImage upright(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = quarterTurns % 2 == 1;
        var upright = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = upright.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        var move = AffineTransform.getTranslateInstance(upright.getWidth() / 2.0, upright.getHeight() / 2.0);
        move.quadrantRotate(quarterTurns);
        move.scale(mirrored ? -1 : 1, 1);
        move.translate(-width / 2.0, -height / 2.0);
        canvas.drawRenderedImage(picture, move);
        canvas.dispose();
        return upright;
    }
}
