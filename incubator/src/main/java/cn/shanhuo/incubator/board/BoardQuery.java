package cn.shanhuo.incubator.board;

import cn.shanhuo.house.Ids;
import java.util.Set;

/**
 * What the board is asked for: part of the shops, in an order, page by page.
 *
 * @param cohort its number, 0 for all
 * @param town its division code, empty for all
 */
record BoardQuery(long cohort, String town, String sort, int page) {

    static final int SIZE = 50;
    static final String NET = "net";
    static final Set<String> SORTS = Set.of(NET, "gross", "refunds", "orders", "growth", "newest");

    private static final int LAST_PAGE = 2_000;

    /** Nonsense in an address means the whole, not an error. */
    static BoardQuery of(String cohort, String town, String sort, int page) {
        return new BoardQuery(
                Ids.parse(cohort).orElse(0L),
                town.matches("\\d{9}") ? town : "",
                SORTS.contains(sort) ? sort : NET,
                Math.clamp(page, 1, LAST_PAGE));
    }

    int skip() {
        return (page - 1) * SIZE;
    }

    /** The address of the same question about another page. */
    String href(String path, int otherPage) {
        return path + "?cohort=" + cohort + "&town=" + town + "&sort=" + sort + "&page=" + otherPage;
    }
}
