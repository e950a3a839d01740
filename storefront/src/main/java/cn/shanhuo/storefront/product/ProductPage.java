package cn.shanhuo.storefront.product;

import cn.shanhuo.storefront.goods.Link;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param price of the pack that is chosen at first, {@code from} when others cost more
 * @param buyable at least one pack is left and may be bought
 * @param offSale the seller has taken it off the shelf; it can still be looked at
 * @param returns ends the message keys of the return policy: label and sentence
 */
public record ProductPage(
        String id,
        String title,
        List<String> description,
        Link category,
        List<Picture> gallery,
        Price price,
        List<Pack> packs,
        boolean buyable,
        boolean offSale,
        int sold,
        String returns,
        List<Fact> facts,
        Freight freight,
        ShopCard shop)
        implements Page {

    @Override
    public String template() {
        return "storefront/product/show";
    }

    public record Price(String amount, boolean from, String per500) {}

    /**
     * A pack to choose.
     *
     * @param left pieces, told only when few; null otherwise
     */
    public record Pack(
            String sku,
            String label,
            String price,
            String per500,
            @Nullable Integer left,
            boolean soldOut,
            boolean chosen) {}

    /** A line of the table of facts: label as a message, value as text or, where it is worded, as a sentence. */
    public record Fact(
            String key, @Nullable String text, @Nullable Sentence sentence) {

        static Fact of(String key, String text) {
            return new Fact(key, text, null);
        }

        static Fact of(String key, Sentence sentence) {
            return new Fact(key, null, sentence);
        }
    }

    /**
     * What sending one piece costs.
     *
     * @param range free, one fee, or from–to
     * @param freeOver from so many yuan on there is none
     * @param notTo provinces to which nothing goes
     */
    public record Freight(Sentence range, @Nullable String freeOver, String notTo) {}

    public record ShopCard(
            String href,
            String name,
            String place,
            @Nullable Picture logo,
            String initial,
            @Nullable String cohort,
            @Nullable String certificate) {}
}
