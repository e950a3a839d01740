package cn.shanhuo.storefront.shop;

import cn.shanhuo.storefront.goods.Graduates;
import cn.shanhuo.ui.GoodCard;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param open false for a shop that does not sell at present: its notice stays, its goods are gone
 * @param certificate the owner's, when the owner finished the course
 */
public record ShopPage(
        String name,
        String initial,
        @Nullable Picture logo,
        String place,
        String story,
        boolean open,
        boolean demo,
        Graduates.@Nullable Certificate certificate,
        Notice notice,
        String total,
        List<GoodCard> cards,
        Pager pager)
        implements Page {

    @Override
    public String template() {
        return "storefront/shop/show";
    }

    /**
     * What the law wants shown (亮照).
     *
     * @param subject ends the message key of the kind of business
     * @param sentence stands in place of a licence
     */
    public record Notice(
            String subject,
            @Nullable String sentence,
            @Nullable String licenceName,
            @Nullable String creditCode,
            @Nullable Picture licence) {}
}
