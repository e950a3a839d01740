package cn.shanhuo.storefront.home;

import cn.shanhuo.catalog.Categories;
import cn.shanhuo.catalog.GoodsCard;
import cn.shanhuo.catalog.GoodsQuery;
import cn.shanhuo.catalog.GoodsQuery.Sort;
import cn.shanhuo.catalog.SearchGoods;
import cn.shanhuo.house.Calendar;
import cn.shanhuo.storefront.goods.Cards;
import cn.shanhuo.ui.GoodCard;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What lies on the shelves of the home page. */
@Singleton
class Shelves {

    private static final int LONG = 8;

    private final SearchGoods goods;
    private final Cards cards;
    private final Categories categories;
    private final Clock clock;

    Shelves(SearchGoods goods, Cards cards, Categories categories, Clock clock) {
        this.goods = goods;
        this.cards = cards;
        this.categories = categories;
        this.clock = clock;
    }

    List<HomePage.Tile> categories(Locale locale) {
        return categories.all().stream()
                .map(category ->
                        new HomePage.Tile("/categories/" + category.code(), category.name(locale), category.icon()))
                .toList();
    }

    /** The best sold of each category in season, taken in turn so that no category crowds out another. */
    List<GoodCard> inSeason(Locale locale) {
        var month = Calendar.day(clock.instant()).getMonth();
        var rows = Seasons.in(month).stream()
                .map(code -> best(GoodsQuery.of("").inCategory(code).sorted(Sort.SOLD)))
                .toList();
        var chosen = new ArrayList<GoodsCard>();
        for (int depth = 0; depth < LONG; depth++) {
            for (var row : rows) {
                if (depth < row.size() && chosen.size() < LONG) {
                    chosen.add(row.get(depth));
                }
            }
        }
        return cards.of(chosen, locale);
    }

    /** What came last, but for what lies on the shelf above already. */
    List<GoodCard> newest(Locale locale, List<GoodCard> above) {
        var shown = above.stream().map(GoodCard::href).collect(Collectors.toSet());
        return cards.of(found(GoodsQuery.of("").sorted(Sort.NEWEST), 2 * LONG), locale).stream()
                .filter(good -> !shown.contains(good.href()))
                .limit(LONG)
                .toList();
    }

    private List<GoodsCard> best(GoodsQuery query) {
        return found(query, LONG);
    }

    /** What is sold out is no invitation: it is left to the lists. */
    private List<GoodsCard> found(GoodsQuery query, int most) {
        return goods.search(query.page(1, most)).goods().stream()
                .filter(GoodsCard::inStock)
                .toList();
    }
}
