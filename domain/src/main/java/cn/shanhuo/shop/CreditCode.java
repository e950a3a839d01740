package cn.shanhuo.shop;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code (GB 32100-2015), the number of a business licence: department, kind, area, nine
 * characters of organisation (GB 11714, with a check of their own) and a check over all.
 *
 * <p>The outer check must hold. The inner one may fail: codes given out in batches before the old registers were merged
 * are known to break it, so it is told ({@link #innerCheckHolds}) and left to the officer.
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String INNER_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a credit code: " + value);
        }
    }

    /** Reads what people copy from a licence; spaces, full-width and small letters are forgiven. */
    public static Optional<CreditCode> parse(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        return valid(plain) ? Optional.of(new CreditCode(plain)) : Optional.empty();
    }

    /** Whether the organisation part passes its own check too. */
    public boolean innerCheckHolds() {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += INNER_ALPHABET.indexOf(value.charAt(8 + i)) * INNER_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return value.charAt(16) == (check == 10 ? 'X' : Character.forDigit(check % 11, 10));
    }

    /** Whether the code's kind (second character) suits the subject: 1 enterprise, 2 household business, 3 cooperative. */
    public boolean suits(SubjectType subject) {
        if (value.charAt(0) != '9') {
            return false;
        }
        return switch (subject) {
            case ENTERPRISE -> value.charAt(1) == '1';
            case HOUSEHOLD_BUSINESS -> value.charAt(1) == '2';
            case COOPERATIVE -> value.charAt(1) == '3';
            case SELF_PRODUCED -> false;
        };
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean valid(String plain) {
        if (!SHAPE.matcher(plain).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(plain.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == plain.charAt(17);
    }
}
