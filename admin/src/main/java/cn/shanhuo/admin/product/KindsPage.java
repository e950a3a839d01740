package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.Category;
import cn.shanhuo.ui.Page;
import java.util.List;
import java.util.Locale;

/** The first question to a new product: what kind of goods it is. */
public record KindsPage(List<Kind> kinds) implements Page {

    static KindsPage of(List<Category> categories, Locale locale) {
        return new KindsPage(categories.stream()
                .map(category -> new Kind(
                        "/seller/products/new?category=" + category.code(),
                        "categories/" + category.icon() + ".webp",
                        category.name(locale)))
                .toList());
    }

    @Override
    public String template() {
        return "admin/product/kinds";
    }

    /** A kind of goods. */
    public record Kind(String href, String picture, String name) {}
}
