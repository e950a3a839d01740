package cn.shanhuo.admin.product;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Weights as people write them: {@code 500}, {@code 500克}, {@code 1斤}, {@code 半斤}, {@code 2.5公斤}. */
final class Grams {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)\\s*(克|g|斤|公斤|千克|kg|两)?");
    private static final int JIN = 500;
    private static final int LIANG = 50;
    private static final int KILO = 1000;

    private Grams() {}

    /** Whole grams; empty for what is no weight. */
    static OptionalInt parse(String text) {
        var plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("半斤", "250克");
        var match = SHAPE.matcher(plain);
        if (!match.matches()) {
            return OptionalInt.empty();
        }
        int unit =
                switch (match.group(2) == null ? "克" : match.group(2)) {
                    case "斤" -> JIN;
                    case "两" -> LIANG;
                    case "公斤", "千克", "kg" -> KILO;
                    default -> 1;
                };
        var grams = new BigDecimal(match.group(1))
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, RoundingMode.HALF_UP);
        return OptionalInt.of(grams.intValue());
    }

    /** The usual name of a pack of this weight. */
    static String label(int grams) {
        return grams >= KILO
                ? BigDecimal.valueOf(grams)
                                .divide(BigDecimal.valueOf(KILO))
                                .stripTrailingZeros()
                                .toPlainString() + " 公斤"
                : grams + " 克";
    }

    /** A guess at the weight with packing, for sellers who have no scales at hand. */
    static int packed(int net) {
        return net + Math.max(100, net / 10);
    }
}
