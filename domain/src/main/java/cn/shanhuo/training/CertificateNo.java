package cn.shanhuo.training;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number on a certificate, {@code PLDS-2026-0001}: the centre, the year, and a count without gaps in that year. */
public record CertificateNo(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,8}-20\\d{2}-\\d{4,7}");

    public CertificateNo {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a certificate's number: " + value);
        }
    }

    public static Optional<CertificateNo> parse(String text) {
        var plain = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(new CertificateNo(plain)) : Optional.empty();
    }

    static CertificateNo of(String centre, int year, int count) {
        return new CertificateNo(String.format(Locale.ROOT, "%s-%d-%04d", centre, year, count));
    }

    @Override
    public String toString() {
        return value;
    }
}
