package cn.shanhuo.training;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A resident identity number of the People's Republic (GB 11643-1999): six digits of area, eight of birthday, three of
 * order and one check character. Only a number whose province, day and check are right can be made.
 */
public record IdNumber(String value) {

    /** Why a text is no identity number. */
    public enum Fault {
        MISSING,
        /** A spreadsheet kept the number as a quantity and lost its last digits for good. */
        MANGLED,
        LENGTH,
        AREA,
        BIRTHDAY,
        CHECK
    }

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[0-9X]");
    private static final Pattern MANGLED = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+|\\d{15}0{3}|\\d{15}0{3}\\.0");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate OLDEST = LocalDate.of(1875, 1, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** First two digits of the area: provinces as GB/T 2260 numbers them, with 83 for residents of Taiwan. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    public IdNumber {
        var fault = fault(value);
        if (fault.isPresent() || !value.equals(plain(value))) {
            throw new IllegalArgumentException("not an identity number: " + fault);
        }
    }

    /** Reads what people type: spaces, full-width digits and a small x are forgiven. */
    public static Optional<IdNumber> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new IdNumber(plain(text)));
    }

    /** What is wrong with a text, or nothing when it can be parsed. A number spoilt by a spreadsheet is told apart. */
    public static Optional<Fault> fault(String text) {
        var plain = plain(text);
        if (plain.isEmpty()) {
            return Optional.of(Fault.MISSING);
        }
        if (SHAPE.matcher(plain).matches()
                && known(plain)
                && birthday(plain).isPresent()
                && check(plain) == plain.charAt(17)) {
            return Optional.empty();
        }
        if (MANGLED.matcher(plain).matches()) {
            return Optional.of(Fault.MANGLED);
        }
        if (!SHAPE.matcher(plain).matches()) {
            return Optional.of(Fault.LENGTH);
        }
        if (!known(plain)) {
            return Optional.of(Fault.AREA);
        }
        return Optional.of(birthday(plain).isEmpty() ? Fault.BIRTHDAY : Fault.CHECK);
    }

    public LocalDate birthday() {
        return birthday(value).orElseThrow();
    }

    /** Area and last four characters; the day of birth is hidden: {@code 610926********1234}. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    /** Never the number itself: this may end in a log. */
    @Override
    public String toString() {
        return masked();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u200b\\ufeff'`]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static boolean known(String plain) {
        return PROVINCES.contains(plain.substring(0, 2));
    }

    private static Optional<LocalDate> birthday(String plain) {
        try {
            var day = LocalDate.parse(plain.substring(6, 14), DAY);
            return day.isBefore(OLDEST) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static char check(String plain) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (plain.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
