package cn.shanhuo.ui;

import org.jspecify.annotations.Nullable;

/**
 * A picture with everything that a browser needs to leave room for it and to choose its width.
 *
 * @param srcset addresses with widths, as HTML writes them; null when there is one size only
 * @param sizes how wide it is shown, as HTML writes it; null with {@code srcset}
 * @param alt what is to be seen, for those who do not see it; empty when the words beside it say so
 */
public record Picture(
        String src, @Nullable String srcset, @Nullable String sizes, int width, int height, String alt) {}
