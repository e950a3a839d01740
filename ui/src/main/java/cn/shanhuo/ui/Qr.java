package cn.shanhuo.ui;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an inline picture, with the quiet zone that readers need.
 *
 * @param side the picture's width and height in modules, quiet zone included
 * @param path the dark modules, as SVG writes paths
 * @param text what the code says
 */
public record Qr(int side, String path, String text) {

    /** Light modules around the code, as ISO/IEC 18004 asks for. */
    private static final int QUIET = 4;

    /** Corrects errors of about a seventh of the code, so that a crumpled label still reads. */
    public static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int run = run(code, x, y);
                if (run > 0) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append('h')
                            .append(run)
                            .append("v1h-")
                            .append(run)
                            .append('z');
                    x += run;
                }
            }
        }
        return new Qr(code.size + 2 * QUIET, path.toString(), text);
    }

    public String box() {
        return "0 0 " + side + " " + side;
    }

    private static int run(QrCode code, int x, int y) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
            end++;
        }
        return end - x;
    }
}
