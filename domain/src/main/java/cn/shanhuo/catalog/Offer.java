package cn.shanhuo.catalog;

import cn.shanhuo.money.Money;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.ShopId;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it is offered now: everything that a cart or an order has to know of it.
 *
 * @param purchasable the pack and its product are on sale and the shop is open; says nothing of stock
 * @param netWeight in grams
 * @param grossWeight in grams, for freight
 */
public record Offer(
        SkuId sku,
        ProductId product,
        ShopId shop,
        String shopName,
        String title,
        String label,
        @Nullable PhotoId photo,
        Money price,
        int available,
        int netWeight,
        int grossWeight,
        ReturnPolicy returnPolicy,
        @Nullable Long freightTemplate,
        boolean purchasable) {}
