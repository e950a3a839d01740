package cn.shanhuo.storefront.cart;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * @param shops what can be had, a part for each shop
 * @param gone what cannot be had any more
 * @param pieces and {@code total} of what is ticked
 * @param said what came of the last change, or null
 * @param wrong whether it came to nothing
 */
public record CartPage(
        List<ShopPart> shops,
        List<Line> gone,
        int pieces,
        String total,
        boolean allTicked,
        @Nullable Sentence said,
        boolean wrong)
        implements Page {

    @Override
    public String template() {
        return "storefront/cart/show";
    }

    CartPage with(UnaryOperator<Line> change) {
        return new CartPage(
                shops.stream().map(shop -> shop.with(change)).toList(), gone, pieces, total, allTicked, said, wrong);
    }

    public boolean isEmpty() {
        return shops.isEmpty() && gone.isEmpty();
    }

    public boolean orderable() {
        return pieces > 0;
    }

    public record ShopPart(String id, String name, String href, boolean ticked, List<Line> lines) {

        ShopPart with(UnaryOperator<Line> change) {
            return new ShopPart(
                    id, name, href, ticked, lines.stream().map(change).toList());
        }
    }

    /**
     * @param quantity as it counts, or as typed when that is no quantity
     * @param most pieces that can be had
     * @param flag what the buyer should notice: a changed price or too few left
     */
    public record Line(
            String sku,
            String href,
            String title,
            String label,
            @Nullable Picture picture,
            String price,
            String quantity,
            int most,
            String amount,
            boolean ticked,
            @Nullable Sentence flag) {

        Line wrong(String typed, Sentence why) {
            return new Line(sku, href, title, label, picture, price, typed, most, amount, ticked, why);
        }
    }
}
