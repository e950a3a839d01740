package cn.shanhuo.storefront.product;

import cn.shanhuo.catalog.Categories;
import cn.shanhuo.catalog.Product;
import cn.shanhuo.catalog.Sku;
import cn.shanhuo.money.Money;
import cn.shanhuo.shop.Shop;
import cn.shanhuo.storefront.goods.Link;
import cn.shanhuo.storefront.product.ProductPage.Fact;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.photo.PhotoPicture;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays out what is known of a product. */
@Singleton
class ProductTexts {

    /** At and below so many pieces a buyer is told how many are left. */
    private static final int FEW = 5;

    private static final int DAYS_A_MONTH = 30;

    private final Categories categories;
    private final FreightLine freight;
    private final ShopCards shops;

    ProductTexts(Categories categories, FreightLine freight, ShopCards shops) {
        this.categories = categories;
        this.freight = freight;
        this.shops = shops;
    }

    ProductPage page(Product product, Shop shop, Locale locale) {
        var packs = product.skusOnSale();
        boolean open = product.onSale() && shop.sells();
        var first = first(packs);
        return new ProductPage(
                product.id().toString(),
                product.title(),
                product.description().lines().filter(line -> !line.isBlank()).toList(),
                category(product, locale),
                gallery(product),
                price(packs, first),
                packs(packs, first),
                open && packs.stream().anyMatch(sku -> sku.available() > 0),
                !open,
                product.sold(),
                product.returnPolicy().name(),
                facts(product),
                freight.of(
                        shop.id(),
                        product.freightTemplate(),
                        first.map(Sku::grossWeight).orElse(1000)),
                shops.card(shop));
    }

    /** The cheapest pack that is left is chosen at first; when none is left, the cheapest. */
    private static Optional<Sku> first(List<Sku> packs) {
        return packs.stream()
                .min(Comparator.<Sku, Boolean>comparing(sku -> sku.available() == 0)
                        .thenComparing(Sku::price));
    }

    private static ProductPage.Price price(List<Sku> packs, Optional<Sku> first) {
        boolean dearer = packs.stream().map(Sku::price).distinct().count() > 1;
        return first.map(sku -> new ProductPage.Price(
                        sku.price().display(), dearer, sku.per500Grams().display()))
                .orElse(new ProductPage.Price(Money.ZERO.display(), false, Money.ZERO.display()));
    }

    private static List<ProductPage.Pack> packs(List<Sku> packs, Optional<Sku> first) {
        return packs.stream()
                .map(sku -> new ProductPage.Pack(
                        sku.id().toString(),
                        sku.label(),
                        sku.price().display(),
                        sku.per500Grams().display(),
                        sku.available() > 0 && sku.available() <= FEW ? sku.available() : null,
                        sku.available() == 0,
                        first.filter(sku::equals).isPresent()))
                .toList();
    }

    private static List<Picture> gallery(Product product) {
        var photos = product.photos();
        return IntStream.range(0, photos.size())
                .mapToObj(i -> PhotoPicture.large(photos.get(i), product.title() + " " + (i + 1)))
                .toList();
    }

    private Link category(Product product, Locale locale) {
        var name = categories
                .find(product.category())
                .map(found -> found.name(locale))
                .orElse("");
        return new Link("/categories/" + product.category(), name, false);
    }

    private static List<Fact> facts(Product product) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("origin", product.origin()));
        facts.add(Fact.of("producer", product.producer()));
        var madeOn = product.madeOn();
        if (madeOn != null) {
            facts.add(Fact.of("made-on", madeOn.toString()));
        }
        var batch = product.batchNo();
        if (batch != null && !batch.isEmpty()) {
            facts.add(Fact.of("batch", batch));
        }
        facts.add(Fact.of("shelf-life", shelfLife(product.shelfLifeDays())));
        facts.add(Fact.of(
                "storage", Sentence.of("domain.storage." + product.storage().name())));
        facts.add(Fact.of(
                "food-type",
                Sentence.of("domain.food-type." + product.foodType().name())));
        var permit = product.permitNo();
        if (permit != null && !permit.isEmpty()) {
            facts.add(Fact.of("permit", permit));
        }
        return facts;
    }

    /** Whole months where it is whole months: 24 months reads better than 730 days. */
    private static Sentence shelfLife(int days) {
        int months = Math.round(days * 12f / 365);
        boolean whole = days >= 3 * DAYS_A_MONTH && (days % DAYS_A_MONTH == 0 || days % 365 == 0);
        return whole ? Sentence.of("storefront.product.months", months) : Sentence.of("storefront.product.days", days);
    }
}
