package cn.shanhuo.storefront.category;

import cn.shanhuo.storefront.goods.Link;
import cn.shanhuo.storefront.goods.Listing;
import cn.shanhuo.ui.Page;
import java.util.List;

/** @param siblings all categories, this one marked */
public record CategoryPage(String name, List<Link> siblings, Listing listing) implements Page {

    @Override
    public String template() {
        return "storefront/category/show";
    }
}
