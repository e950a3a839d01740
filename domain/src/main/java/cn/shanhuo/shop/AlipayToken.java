package cn.shanhuo.shop;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A merchant's word to Alipay that we may act for it, {@code app_auth_token}. Every call on the merchant's behalf carries
 * it: without one Alipay takes the money for the application's own merchant.
 */
public record AlipayToken(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z_-]{8,128}");

    public AlipayToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a token");
        }
    }

    /** Reads what was copied from Alipay's page. */
    public static Optional<AlipayToken> parse(String text) {
        var plain = text.strip();
        return SHAPE.matcher(plain).matches() ? Optional.of(new AlipayToken(plain)) : Optional.empty();
    }

    /** The last four characters, by which staff tell tokens apart. */
    public String tail() {
        return value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return "…" + tail();
    }
}
