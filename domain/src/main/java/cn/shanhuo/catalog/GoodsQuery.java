package cn.shanhuo.catalog;

import cn.shanhuo.money.Money;
import cn.shanhuo.shop.ShopId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words as typed; blank means everything that the filters let through
 * @param category code of a category, or null for all
 * @param from lowest price, inclusive
 * @param to highest price, inclusive
 * @param town nine-digit code of a town, or null for all
 * @param shop only goods of this shop
 * @param page counted from 1; pages beyond {@link #LAST_PAGE} are read as the last
 * @param size goods on a page, 1 to 60
 */
public record GoodsQuery(
        String words,
        @Nullable String category,
        @Nullable Money from,
        @Nullable Money to,
        @Nullable String town,
        @Nullable ShopId shop,
        Sort sort,
        int page,
        int size) {

    public static final int LAST_PAGE = 100;

    public GoodsQuery {
        page = Math.clamp(page, 1, LAST_PAGE);
        size = Math.clamp(size, 1, 60);
    }

    /** Everything on sale, the most relevant first. */
    public static GoodsQuery of(String words) {
        return new GoodsQuery(words, null, null, null, null, null, Sort.RELEVANCE, 1, 20);
    }

    public GoodsQuery inCategory(@Nullable String wanted) {
        return new GoodsQuery(words, wanted, from, to, town, shop, sort, page, size);
    }

    public GoodsQuery priced(@Nullable Money lowest, @Nullable Money highest) {
        return new GoodsQuery(words, category, lowest, highest, town, shop, sort, page, size);
    }

    public GoodsQuery inTown(@Nullable String wanted) {
        return new GoodsQuery(words, category, from, to, wanted, shop, sort, page, size);
    }

    public GoodsQuery inShop(@Nullable ShopId wanted) {
        return new GoodsQuery(words, category, from, to, town, wanted, sort, page, size);
    }

    public GoodsQuery sorted(Sort wanted) {
        return new GoodsQuery(words, category, from, to, town, shop, wanted, page, size);
    }

    public GoodsQuery page(int number, int length) {
        return new GoodsQuery(words, category, from, to, town, shop, sort, number, length);
    }

    /** In which order goods are shown. */
    public enum Sort {
        RELEVANCE,
        PRICE_UP,
        PRICE_DOWN,
        NEWEST,
        SOLD
    }
}
