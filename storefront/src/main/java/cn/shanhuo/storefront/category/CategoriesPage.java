package cn.shanhuo.storefront.category;

import cn.shanhuo.ui.Page;
import java.util.List;

/** All categories, each with the names of some goods that lie in it. */
public record CategoriesPage(List<Shelf> shelves) implements Page {

    @Override
    public String template() {
        return "storefront/category/list";
    }

    public record Shelf(String href, String name, String icon, String examples) {}
}
