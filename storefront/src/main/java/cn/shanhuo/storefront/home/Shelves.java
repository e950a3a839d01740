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
                .map(category -> new HomePage.Tile(
                        "/categories/" + category.code(), category.name(locale), category.icon()))
                .toList();
    }

    /** The best sold of each category in season, taken in turn so that no category crowds out another. */
    List<GoodCard> inSeason(Locale locale) {
        var month = Calendar.day(clock.instant()).getMonth();
        var rows = Seasons.in(month).stream().map(code -> best(GoodsQuery.of("").inCategory(code).sorted(Sort.SOLD))).toList();
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

    List<GoodCard> newest(Locale locale) {
        return cards.of(best(GoodsQuery.of("").sorted(Sort.NEWEST)), locale);
    }

    /** What is sold out is no invitation: it is left to the lists. */
    private List<GoodsCard> best(GoodsQuery query) {
        return goods.search(query.page(1, LONG)).goods().stream().filter(GoodsCard::inStock).toList();
    }
}
