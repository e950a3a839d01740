package cn.shanhuo.cart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a visitor's cookie carries to find the cart again: 128 random bits in 22 characters. Only its hash is stored. */
public record CartToken(String value) {

    /** The cookie's name; HttpOnly, as it opens the cart. */
    public static final String COOKIE = "cart";

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public CartToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a cart token");
        }
    }

    public static CartToken fresh() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new CartToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads a cookie's value; empty when it was never one of ours. */
    public static Optional<CartToken> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new CartToken(text)) : Optional.empty();
    }

    /** What the database knows it by. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "CartToken[…]";
    }
}
