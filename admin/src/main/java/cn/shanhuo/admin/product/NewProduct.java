package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.Category;
import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.region.Region;
import cn.shanhuo.region.Regions;
import cn.shanhuo.shop.Shop;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.Shops;
import cn.shanhuo.ui.form.Submitted;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a new product's form starts with: its number, the shop's village and what is usual for the category. */
@Singleton
class NewProduct {

    private final Shops shops;
    private final Regions regions;
    private final Ids ids;

    NewProduct(Shops shops, Regions regions, Ids ids) {
        this.shops = shops;
        this.regions = regions;
        this.ids = ids;
    }

    /** The number that the product will have, for as long as its form comes back; a new one at first. */
    ProductId number(String given) {
        return new ProductId(Ids.parse(given).orElseGet(ids::next));
    }

    Submitted typed(ShopId shop, Category category, @Nullable String producer) {
        var usual = category.usual();
        var found = shops.find(shop);
        return Submitted.of(
                "origin", found.map(this::origin).orElse(""),
                "producer",
                        found.flatMap(each -> each.licence().licenceName()).orElse(producer == null ? "" : producer),
                "foodType", usual.foodType().name(),
                "shelfLifeDays", Integer.toString(usual.shelfLifeDays()),
                "storage", usual.storage().name(),
                "returnPolicy", usual.returnPolicy().name());
    }

    private String origin(Shop shop) {
        var town = shop.townCode();
        var places = town.length() == 9
                ? Stream.of(town.substring(0, 2), town.substring(0, 6), town)
                        .flatMap(code -> regions.find(code).stream())
                : Stream.<Region>empty();
        return places.map(Region::name).collect(Collectors.joining()) + shop.village();
    }
}
