package cn.shanhuo.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in renminbi, counted in fen (1/100 yuan). May be negative, as a difference; prices and payments check their
 * own ranges. All arithmetic is exact and throws {@link ArithmeticException} when it would overflow.
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern YUAN = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,2}))?");

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    /**
     * Reads what a person or Alipay writes for an amount: digits with at most two decimals, a leading yen sign,
     * thousands commas and full-width digits are forgiven. Empty for everything else: signs, exponents, 3 decimals.
     */
    public static Optional<Money> parse(String text) {
        var plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
                .replaceFirst("^[¥￥]\\s*", "")
                .replaceFirst("\\s*元$", "")
                .replaceAll(",(?=\\d{3}(\\D|$))", "");
        var match = YUAN.matcher(plain);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Money(new BigDecimal(plain).movePointRight(2).longValueExact()));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    /**
     * Divides this amount in proportion to the weights. The parts add up to the whole; what rounding leaves over goes
     * fen by fen to the first of the largest weights.
     *
     * @param weights at least one, none negative, not all zero
     */
    public List<Money> split(List<Long> weights) {
        var total = weights.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        if (total <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights must be positive: " + weights);
        }
        var parts = new ArrayList<Money>(weights.size());
        long given = 0;
        int largest = 0;
        for (int i = 0; i < weights.size(); i++) {
            long part = BigDecimal.valueOf(fen)
                    .multiply(BigDecimal.valueOf(weights.get(i)))
                    .toBigInteger()
                    .divide(BigInteger.valueOf(total))
                    .longValueExact();
            parts.add(new Money(part));
            given = Math.addExact(given, part);
            if (weights.get(i) > weights.get(largest)) {
                largest = i;
            }
        }
        parts.set(largest, parts.get(largest).plus(new Money(fen - given)));
        return List.copyOf(parts);
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    /** Yuan with two decimals and nothing else, as Alipay and forms want it: {@code 1234.50}. */
    public String yuan() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** Yuan as people read it: {@code 1,234.50}; a negative amount begins with a minus sign. */
    public String display() {
        var text = new StringBuilder(Long.toString(Math.abs(fen / 100)));
        for (int comma = text.length() - 3; comma > 0; comma -= 3) {
            text.insert(comma, ',');
        }
        long rest = Math.abs(fen % 100);
        text.append(rest < 10 ? ".0" : ".").append(rest);
        return fen < 0 ? "−" + text : text.toString();
    }

    /** As {@link #display()}, without the fen when there are none: {@code 10,000}. */
    public String round() {
        return display().replaceFirst("\\.00$", "");
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return "¥" + yuan();
    }
}
