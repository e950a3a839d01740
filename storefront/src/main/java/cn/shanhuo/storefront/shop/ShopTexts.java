package cn.shanhuo.storefront.shop;

import cn.shanhuo.region.Region;
import cn.shanhuo.region.Regions;
import cn.shanhuo.shop.CreditCode;
import cn.shanhuo.shop.LicenceNotice;
import cn.shanhuo.shop.Shop;
import cn.shanhuo.storefront.goods.Graduates;
import cn.shanhuo.ui.GoodCard;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.photo.PhotoPicture;
import jakarta.inject.Singleton;
import java.util.List;

/** What a shop's page says of the shop itself. */
@Singleton
class ShopTexts {

    private final Graduates graduates;
    private final Regions regions;

    ShopTexts(Graduates graduates, Regions regions) {
        this.graduates = graduates;
        this.regions = regions;
    }

    ShopPage page(Shop shop, int total, List<GoodCard> cards, Pager pager) {
        return new ShopPage(
                shop.name(),
                shop.name().substring(0, shop.name().offsetByCodePoints(0, 1)),
                PhotoPicture.thumb(shop.logo().orElse(null), ""),
                regions.find(shop.townCode()).map(Region::name).orElse("") + " " + shop.village(),
                shop.story(),
                shop.sells(),
                shop.demo(),
                graduates.among(List.of(shop.id())).get(shop.id()),
                notice(shop.licence()),
                Integer.toString(total),
                cards,
                pager);
    }

    private static ShopPage.Notice notice(LicenceNotice licence) {
        return new ShopPage.Notice(
                licence.subject().name(),
                licence.exemptSentence().orElse(null),
                licence.licenceName().orElse(null),
                licence.creditCode().map(CreditCode::value).orElse(null),
                licence.licencePhoto()
                        .map(photo ->
                                PhotoPicture.large(photo, licence.licenceName().orElse("")))
                        .orElse(null));
    }
}
