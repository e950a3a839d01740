package cn.shanhuo.catalog;

import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a product card in a list shows.
 *
 * @param category code of the category
 * @param fromPrice the price of the cheapest pack on sale
 * @param per500Grams of that pack
 * @param packs how many packs there are to choose from; with more than one the price is a "from"
 * @param graduate the shop is run by somebody whose certificate holds
 * @param inStock at least one pack can be ordered now
 * @param low five pieces or fewer are left of all packs together
 */
public record GoodsCard(
        ProductId id,
        ShopId shop,
        String shopName,
        String townCode,
        String village,
        String category,
        String title,
        String origin,
        @Nullable LocalDate madeOn,
        @Nullable PhotoId cover,
        Money fromPrice,
        Money per500Grams,
        int packs,
        int sold,
        boolean graduate,
        boolean inStock,
        boolean low,
        Instant listedAt) {}
