package cn.shanhuo.ui;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The way through a long list, page by page.
 *
 * @param position which page this is
 * @param previous the page before, or null on the first
 * @param next the page after, or null on the last
 */
public record Pager(
        Sentence position,
        @Nullable String previous,
        @Nullable String next) {

    /** For lists whose length nobody counts: only whether something follows is known. Pages are counted from 1. */
    public static Pager open(int page, boolean more, IntFunction<String> href) {
        return new Pager(
                Sentence.of("ui.pager.position", page),
                page > 1 ? href.apply(page - 1) : null,
                more ? href.apply(page + 1) : null);
    }

    /** For lists whose number of pages is known. */
    public static Pager of(int page, int pages, IntFunction<String> href) {
        return new Pager(
                Sentence.of("ui.pager.position.of", page, Math.max(pages, 1)),
                page > 1 ? href.apply(page - 1) : null,
                page < pages ? href.apply(page + 1) : null);
    }

    public boolean needed() {
        return previous != null || next != null;
    }
}
