package cn.shanhuo.ui;

import org.jspecify.annotations.Nullable;

/**
 * A product in a grid: a square picture, two lines of name, one tag that matters, the price, one line of proof.
 *
 * @param tone the tag's colour: moss, honey, sky, clay or plain
 * @param tag the tag's words, or null for none
 * @param gone whether it is sold out
 */
public record GoodCard(
        String href,
        Picture photo,
        String name,
        String tone,
        @Nullable String tag,
        Price price,
        @Nullable String proof,
        boolean gone) {}
