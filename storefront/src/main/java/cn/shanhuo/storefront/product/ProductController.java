package cn.shanhuo.storefront.product;

import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.Products;
import cn.shanhuo.shop.Shops;
import cn.shanhuo.ui.Languages;
import cn.shanhuo.ui.guard.ForEverybody;
import cn.shanhuo.ui.kept.KeptPages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

@Controller("/products")
@Secured(SecurityRule.IS_ANONYMOUS)
@ForEverybody
class ProductController {

    private final KeptPages kept;
    private final Products products;
    private final Shops shops;
    private final ProductTexts texts;

    ProductController(KeptPages kept, Products products, Shops shops, ProductTexts texts) {
        this.kept = kept;
        this.products = products;
        this.shops = shops;
        this.texts = texts;
    }

    @Get("/{id:[1-9][0-9]*}")
    CompletionStage<HttpResponse<byte[]>> show(HttpRequest<?> request, long id) {
        var locale = Languages.of(request);
        return kept.serve(request, locale, Set.of("product:" + id), () -> page(new ProductId(id), locale));
    }

    private Optional<ProductPage> page(ProductId id, Locale locale) {
        return products.findPublic(id)
                .flatMap(product -> shops.find(product.shop()).map(shop -> texts.page(product, shop, locale)));
    }
}
