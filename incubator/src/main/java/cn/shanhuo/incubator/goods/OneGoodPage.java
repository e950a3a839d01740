package cn.shanhuo.incubator.goods;

import cn.shanhuo.catalog.ProductStatus;
import cn.shanhuo.catalog.TakeDown;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import org.jspecify.annotations.Nullable;

/** One product of a shop, with the centre's way to take it down or to let it back. */
public record OneGoodPage(GoodsRows.Row row, boolean mayAct, Submitted form, Problems problems) implements Page {

    @Override
    public String template() {
        return "incubator/goods/show";
    }

    public String title() {
        return row.title();
    }

    public String shop() {
        return row.shopName();
    }

    public String shopHref() {
        return "/incubator/shops/" + row.shopId();
    }

    public GoodsPage.Line line() {
        return new GoodsPage.Line(
                GoodsDesk.href(row.id()), row.title(), row.shopName(), ProductStatus.valueOf(row.status()));
    }

    public boolean takenDown() {
        return row.status().equals(ProductStatus.TAKEN_DOWN.name());
    }

    public @Nullable String why() {
        return row.takenDownWhy();
    }

    /** Where buyers look at it; null while nobody can. */
    public @Nullable String publicHref() {
        return takenDown() ? null : "/products/" + row.id();
    }

    public String actHref() {
        return GoodsDesk.href(row.id()) + (takenDown() ? "/return" : "/removal");
    }

    /** The beginning of the keys of what is said about the act at hand. */
    public String act() {
        return takenDown() ? "incubator.goods.put-back" : "incubator.goods.take-down";
    }

    public Field reason() {
        return Field.of("why", form, problems).limit(TakeDown.LONGEST_REASON).needed();
    }
}
