package cn.shanhuo.storefront.shop;

import cn.shanhuo.catalog.Found;
import cn.shanhuo.catalog.GoodsQuery;
import cn.shanhuo.catalog.SearchGoods;
import cn.shanhuo.shop.Shop;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.Shops;
import cn.shanhuo.storefront.goods.Cards;
import cn.shanhuo.storefront.goods.Looking;
import cn.shanhuo.ui.Languages;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.guard.ForEverybody;
import cn.shanhuo.ui.kept.KeptPages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionStage;

@Controller("/shops")
@Secured(SecurityRule.IS_ANONYMOUS)
@ForEverybody
class ShopController {

    private final KeptPages kept;
    private final Shops shops;
    private final SearchGoods goods;
    private final Cards cards;
    private final ShopTexts texts;

    ShopController(KeptPages kept, Shops shops, SearchGoods goods, Cards cards, ShopTexts texts) {
        this.kept = kept;
        this.shops = shops;
        this.goods = goods;
        this.cards = cards;
        this.texts = texts;
    }

    @Get("/{id:[1-9][0-9]*}")
    CompletionStage<HttpResponse<byte[]>> show(HttpRequest<?> request, long id) {
        var locale = Languages.of(request);
        var looking = Looking.at("/shops/" + id, null, request.getParameters());
        return kept.serve(request, locale, Set.of("shop:" + id), () -> shops.find(new ShopId(id))
                .map(shop -> page(shop, looking, locale)));
    }

    private ShopPage page(Shop shop, Looking looking, Locale locale) {
        var query = looking.query().inShop(shop.id()).sorted(GoodsQuery.Sort.SOLD);
        var found = shop.sells() ? goods.search(query) : new Found(List.of(), 0, false, 1, 1, true);
        return texts.page(
                shop,
                found.total(),
                cards.of(found.goods(), locale),
                Pager.of(found.page(), found.pages(), looking::page));
    }
}
