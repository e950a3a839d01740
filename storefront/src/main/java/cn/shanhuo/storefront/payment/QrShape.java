package cn.shanhuo.storefront.payment;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as an SVG path, one unit a module, with its quiet zone. */
record QrShape(String box, String path) {

    private static final int QUIET = 4;

    static QrShape of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return new QrShape("0 0 %d %d".formatted(side, side), path.toString());
    }
}
