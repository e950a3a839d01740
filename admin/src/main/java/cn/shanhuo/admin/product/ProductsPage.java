package cn.shanhuo.admin.product;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shop's goods with their stock at hand. */
public record ProductsPage(
        List<Tab> tabs,
        List<Item> items,
        Pager pager,
        String here,
        @Nullable Sentence said,
        @Nullable Sentence wrong) implements Page {

    @Override
    public String template() {
        return "admin/product/list";
    }

    /** A choice of goods; {@code key} is the message with its name. */
    public record Tab(String href, String key, boolean current) {}

    /**
     * A product.
     *
     * @param note why it cannot be sold as it is
     */
    public record Item(
            String id,
            String href,
            @Nullable Picture photo,
            String title,
            String status,
            String tone,
            @Nullable Sentence note,
            List<PackItem> packs) {}

    /**
     * A pack of it.
     *
     * @param left the sentence on how many may be ordered
     */
    public record PackItem(String stock, String label, String price, Sentence left, boolean low, boolean soldOut) {}
}
