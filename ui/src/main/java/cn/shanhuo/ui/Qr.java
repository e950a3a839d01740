package cn.shanhuo.ui;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code to be drawn as one SVG path, each dark module a square of one unit.
 *
 * @param side modules along an edge, with the quiet zone of four on each side
 */
public record Qr(int side, String path) {

    private static final int QUIET = 4;

    public static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return new Qr(code.size + 2 * QUIET, path.toString());
    }

    /** What the SVG element wants to know. */
    public String viewBox() {
        return "0 0 " + side + " " + side;
    }
}
