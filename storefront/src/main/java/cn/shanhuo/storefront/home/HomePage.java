package cn.shanhuo.storefront.home;

import cn.shanhuo.ui.GoodCard;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record HomePage(List<Tile> categories, List<GoodCard> inSeason, List<GoodCard> newest, List<ShopTile> shops)
        implements Page {

    @Override
    public String template() {
        return "storefront/home/show";
    }

    /** A category to walk into. */
    public record Tile(String href, String name, String icon) {}

    /** @param cohort of the course that its owner finished; absent for shops that staff vouched for */
    public record ShopTile(
            String href,
            String name,
            String place,
            @Nullable Picture logo,
            String initial,
            @Nullable String cohort) {}
}
