package cn.shanhuo.catalog;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many goods match; a lower bound when {@code more} is true
 * @param more there are more than were counted: read "total+"
 * @param ready false while the index is still being built after start, so that goods may be missing
 */
public record Found(List<GoodsCard> goods, int total, boolean more, int page, int pages, boolean ready) {}
