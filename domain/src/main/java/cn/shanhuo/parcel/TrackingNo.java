package cn.shanhuo.parcel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number on a waybill: 5 to 40 of A–Z, 0–9 and the dash. */
public record TrackingNo(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9-]{5,40}");

    public TrackingNo {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tracking number");
        }
    }

    /** Reads what people type or scan: spaces, small letters and full-width characters are forgiven. */
    public static Optional<TrackingNo> parse(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(new TrackingNo(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
