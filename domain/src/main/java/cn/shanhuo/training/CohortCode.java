package cn.shanhuo.training;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people call a cohort: one to ten letters, then year and month of its beginning, {@code 电商2025-03}. */
public record CohortCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{IsHan}A-Za-z]{1,10}20\\d{2}-(0[1-9]|1[0-2])");

    public CohortCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a cohort's code: " + value);
        }
    }

    public static Optional<CohortCode> parse(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("\\p{Pd}", "-");
        return SHAPE.matcher(plain).matches() ? Optional.of(new CohortCode(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
