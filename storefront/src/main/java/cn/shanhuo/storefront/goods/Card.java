package cn.shanhuo.storefront.goods;

import cn.shanhuo.ui.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list: picture, name, one tag, price with its unit price, one line of proof.
 *
 * @param price in yuan; the cheapest of several packs when {@code from}
 * @param per500 what 500 g of that pack cost, in yuan
 * @param graduate the shop's owner holds a certificate of the course
 * @param sold pieces that the ledger proves; 0 is not shown
 */
public record Card(
        String href,
        String title,
        @Nullable Picture picture,
        String price,
        boolean from,
        String per500,
        boolean graduate,
        String village,
        int sold,
        boolean soldOut,
        boolean low) {}
