package cn.shanhuo.claim;

/**
 * Something that was said and may not be.
 *
 * @param word what of it may not stand there
 */
public record Claim(Why why, String word) {

    public enum Why {
        /** That food heals, or is the best of all. */
        BANNED_CLAIM,
        /** Goods that nobody may sell. */
        FORBIDDEN_GOODS,
        /** True only with a certificate, which is not named. */
        NEEDS_PROOF
    }
}
