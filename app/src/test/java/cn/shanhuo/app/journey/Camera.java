package cn.shanhuo.app.journey;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A phone's photo of a jar of honey, roughly. */
final class Camera {

    private Camera() {}

    static Path honey() {
        try {
            var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
            var brush = image.createGraphics();
            brush.setColor(new Color(0xf7e3b0));
            brush.fillRect(0, 0, 1600, 1200);
            brush.setColor(new Color(0xd98e1f));
            brush.fillRoundRect(550, 300, 500, 700, 120, 120);
            brush.dispose();
            var file = Files.createTempFile("honey", ".jpg");
            ImageIO.write(image, "jpeg", file.toFile());
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
