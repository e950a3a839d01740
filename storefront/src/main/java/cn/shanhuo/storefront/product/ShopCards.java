package cn.shanhuo.storefront.product;

import cn.shanhuo.region.Region;
import cn.shanhuo.region.Regions;
import cn.shanhuo.shop.Shop;
import cn.shanhuo.storefront.goods.Graduates;
import cn.shanhuo.ui.photo.PhotoPicture;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Introduces the shop that sells a product. */
@Singleton
class ShopCards {

    private final Graduates graduates;
    private final Regions regions;

    ShopCards(Graduates graduates, Regions regions) {
        this.graduates = graduates;
        this.regions = regions;
    }

    ProductPage.ShopCard card(Shop shop) {
        var certificate =
                Optional.ofNullable(graduates.among(List.of(shop.id())).get(shop.id()));
        return new ProductPage.ShopCard(
                "/shops/" + shop.id(),
                shop.name(),
                regions.find(shop.townCode()).map(Region::name).orElse("") + " " + shop.village(),
                PhotoPicture.thumb(shop.logo().orElse(null), ""),
                shop.name().substring(0, shop.name().offsetByCodePoints(0, 1)),
                certificate.map(Graduates.Certificate::cohort).orElse(null),
                certificate.map(Graduates.Certificate::href).orElse(null));
    }
}
