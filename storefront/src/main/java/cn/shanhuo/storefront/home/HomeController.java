package cn.shanhuo.storefront.home;

import cn.shanhuo.shop.Shop;
import cn.shanhuo.shop.Shops;
import cn.shanhuo.storefront.goods.Graduates;
import cn.shanhuo.ui.Languages;
import cn.shanhuo.ui.guard.ForEverybody;
import cn.shanhuo.ui.kept.KeptPages;
import cn.shanhuo.ui.photo.PhotoPicture;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

@Controller("/")
@Secured(SecurityRule.IS_ANONYMOUS)
@ForEverybody
class HomeController {

    private static final int SHOPS = 8;

    private final KeptPages kept;
    private final Shelves shelves;
    private final Shops shops;
    private final Graduates graduates;

    HomeController(KeptPages kept, Shelves shelves, Shops shops, Graduates graduates) {
        this.kept = kept;
        this.shelves = shelves;
        this.shops = shops;
        this.graduates = graduates;
    }

    @Get
    CompletionStage<HttpResponse<byte[]>> show(HttpRequest<?> request) {
        var locale = Languages.of(request);
        return kept.serve(request, locale, Set.of("goods"), () -> Optional.of(page(locale)));
    }

    private HomePage page(Locale locale) {
        var inSeason = shelves.inSeason(locale);
        return new HomePage(shelves.categories(locale), inSeason, shelves.newest(locale, inSeason), shops());
    }

    private List<HomePage.ShopTile> shops() {
        var open = shops.open(SHOPS);
        var certified = graduates.among(open.stream().map(Shop::id).toList());
        return open.stream()
                .map(shop -> new HomePage.ShopTile(
                        "/shops/" + shop.id(),
                        shop.name(),
                        shop.village(),
                        PhotoPicture.thumb(shop.logo().orElse(null), ""),
                        shop.name().substring(0, shop.name().offsetByCodePoints(0, 1)),
                        Optional.ofNullable(certified.get(shop.id()))
                                .map(Graduates.Certificate::cohort)
                                .orElse(null)))
                .toList();
    }
}
