package cn.shanhuo.catalog;

import cn.shanhuo.claim.FoodWords;
import java.util.Optional;

/**
 * Something in a draft that keeps it from being listed.
 *
 * @param field the name of the draft's component, for packs with its place: {@code packs.0.price}
 * @param word the offending word or limit, to be named in the sentence; may be empty
 */
public record Flaw(String field, Why why, String word) {

    /** What is said in a field and may not be said of food. */
    static Optional<Flaw> claims(String field, String text) {
        return FoodWords.in(text)
                .map(claim -> new Flaw(field, Why.valueOf(claim.why().name()), claim.word()));
    }

    /** The reason; the sentences are {@code domain.flaw.…} with the word as argument. */
    public enum Why {
        MISSING,
        TOO_LONG,
        BANNED_CLAIM,
        FORBIDDEN_GOODS,
        NEEDS_PROOF,
        NO_PHOTO,
        TOO_MANY_PHOTOS,
        NOT_YOUR_PHOTO,
        UNKNOWN_CATEGORY,
        PERMIT_MISSING,
        PERMIT_MALFORMED,
        SHELF_LIFE_RANGE,
        MADE_IN_FUTURE,
        EXPIRED,
        FRESH_ONLY_PRODUCE,
        NO_PACK,
        TOO_MANY_PACKS,
        SAME_LABEL,
        PRICE_RANGE,
        WEIGHT_RANGE,
        GROSS_BELOW_NET,
        STOCK_RANGE,
        NOT_YOUR_FREIGHT
    }
}
