package cn.shanhuo.admin.order;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop's orders. */
public record OrdersPage(
        List<Tab> tabs, String tail, List<OrderItem> items, Pager pager, @Nullable Sentence said, Sentence nothing)
        implements Page {

    @Override
    public String template() {
        return "admin/order/list";
    }

    /** A choice of orders; {@code key} is the message with its name. */
    public record Tab(String href, String key, boolean current) {}
}
