package cn.shanhuo.storefront.category;

import cn.shanhuo.catalog.Categories;
import cn.shanhuo.catalog.Category;
import cn.shanhuo.catalog.GoodsCard;
import cn.shanhuo.catalog.GoodsQuery;
import cn.shanhuo.catalog.SearchGoods;
import cn.shanhuo.storefront.goods.Link;
import cn.shanhuo.storefront.goods.Listings;
import cn.shanhuo.storefront.goods.Looking;
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
import java.util.stream.Collectors;

@Controller("/categories")
@Secured(SecurityRule.IS_ANONYMOUS)
@ForEverybody
class CategoryController {

    private static final int EXAMPLES = 3;

    private final Categories categories;
    private final Listings listings;
    private final SearchGoods goods;

    CategoryController(Categories categories, Listings listings, SearchGoods goods) {
        this.categories = categories;
        this.listings = listings;
        this.goods = goods;
    }

    @Get
    CompletionStage<HttpResponse<byte[]>> list(HttpRequest<?> request) {
        var locale = Languages.of(request);
        return listings.serve(
                request,
                locale,
                () -> Optional.of(new CategoriesPage(categories.all().stream()
                        .map(category -> shelf(category, locale))
                        .toList())));
    }

    @Get("/{code}")
    CompletionStage<HttpResponse<byte[]>> show(HttpRequest<?> request, String code) {
        var locale = Languages.of(request);
        return listings.serve(request, locale, () -> categories.find(code).map(category -> {
            var looking = Looking.at("/categories/" + code, code, request.getParameters());
            return new CategoryPage(category.name(locale), siblings(category, locale), listings.of(looking, locale));
        }));
    }

    private List<Link> siblings(Category here, Locale locale) {
        return categories.all().stream()
                .map(category ->
                        new Link("/categories/" + category.code(), category.name(locale), category.equals(here)))
                .toList();
    }

    private CategoriesPage.Shelf shelf(Category category, Locale locale) {
        var best = GoodsQuery.of("")
                .inCategory(category.code())
                .sorted(GoodsQuery.Sort.SOLD)
                .page(1, EXAMPLES);
        var examples = goods.search(best).goods().stream().map(GoodsCard::title).collect(Collectors.joining(" · "));
        return new CategoriesPage.Shelf(
                "/categories/" + category.code(), category.name(locale), category.icon(), examples);
    }
}
