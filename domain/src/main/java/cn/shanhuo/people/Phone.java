package cn.shanhuo.people;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mobile number of mainland China: eleven digits, the first of them 1, the second 3 to 9. Nothing else can sign in or
 * be called by a courier. Printed masked, so that it does not slip into a log; {@link #digits()} is the whole number.
 */
public record Phone(String digits) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    public Phone {
        if (!MOBILE.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** Reads what people type: +86 or 0086 before it, spaces, dashes and full-width digits are forgiven. */
    public static Optional<Phone> parse(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}\\p{Pd}().]", "")
                .replaceFirst("^(\\+86|0086|86(?=1[3-9]\\d{9}$))", "");
        return MOBILE.matcher(plain).matches() ? Optional.of(new Phone(plain)) : Optional.empty();
    }

    /** As it is shown to everybody who need not call: {@code 138****5678}. */
    public String masked() {
        return digits.substring(0, 3) + "****" + tail();
    }

    /** The last four digits. */
    public String tail() {
        return digits.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
