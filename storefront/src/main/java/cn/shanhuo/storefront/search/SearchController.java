package cn.shanhuo.storefront.search;

import cn.shanhuo.catalog.Categories;
import cn.shanhuo.catalog.GoodsQuery;
import cn.shanhuo.catalog.SearchGoods;
import cn.shanhuo.storefront.goods.Cards;
import cn.shanhuo.storefront.goods.Link;
import cn.shanhuo.storefront.goods.Listings;
import cn.shanhuo.storefront.goods.Looking;
import cn.shanhuo.ui.GoodCard;
import cn.shanhuo.ui.Languages;
import cn.shanhuo.ui.guard.ForEverybody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

@Controller("/search")
@Secured(SecurityRule.IS_ANONYMOUS)
@ForEverybody
class SearchController {

    private static final int INSTEAD = 6;
    private static final int TRIES = 8;

    private final Listings listings;
    private final Categories categories;
    private final SearchGoods goods;
    private final Cards cards;

    SearchController(Listings listings, Categories categories, SearchGoods goods, Cards cards) {
        this.listings = listings;
        this.categories = categories;
        this.goods = goods;
        this.cards = cards;
    }

    @Get
    CompletionStage<HttpResponse<byte[]>> show(HttpRequest<?> request) {
        var locale = Languages.of(request);
        return listings.serve(request, locale, () -> Optional.of(page(request, locale)));
    }

    private SearchPage page(HttpRequest<?> request, Locale locale) {
        var category = request.getParameters()
                .getFirst("category")
                .flatMap(categories::find)
                .orElse(null);
        var looking = Looking.at("/search", category == null ? null : category.code(), request.getParameters());
        var listing = listings.of(looking, locale);
        return new SearchPage(
                looking.words(),
                listing,
                shelves(looking, locale),
                listing.isEmpty() ? tries(locale) : List.of(),
                listing.isEmpty() ? instead(locale) : List.of());
    }

    private List<Link> shelves(Looking looking, Locale locale) {
        return categories.all().stream()
                .map(category -> {
                    boolean current = category.code().equals(looking.category());
                    return new Link(looking.in(current ? null : category.code()), category.name(locale), current);
                })
                .toList();
    }

    /** What the shelves are called, and some words typed the quick way, so that people learn that it works. */
    private List<Link> tries(Locale locale) {
        var shelves = categories.all().stream()
                .limit(TRIES)
                .map(category -> new Link(Looking.forWords(category.nameZh()), category.name(locale), false));
        var pinyin = Stream.of("larou", "jgl").map(typed -> new Link(Looking.forWords(typed), typed, false));
        return Stream.concat(shelves, pinyin).toList();
    }

    private List<GoodCard> instead(Locale locale) {
        return cards.of(
                goods.search(GoodsQuery.of("").sorted(GoodsQuery.Sort.SOLD).page(1, INSTEAD))
                        .goods(),
                locale);
    }
}
