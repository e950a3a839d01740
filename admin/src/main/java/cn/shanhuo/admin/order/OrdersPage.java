package cn.shanhuo.admin.order;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shop's orders.
 *
 * @param nothing said when there are none; null when what was searched for was nothing to search for
 */
public record OrdersPage(
        List<Tab> tabs,
        String tail,
        List<OrderItem> items,
        Pager pager,
        @Nullable Sentence nothing) implements Page {

    @Override
    public String template() {
        return "admin/order/list";
    }

    /** The search by the end of a phone number, with what is wrong with it. */
    public Field tailField() {
        var problems = tail.isEmpty() || tail.matches("\\d{4}")
                ? Problems.NONE
                : Problems.NONE.at("tail", "admin.orders.tail.wrong");
        return Field.of("tail", tail).type("search").mode("numeric").wrong(problems);
    }

    /** A choice of orders; {@code key} is the message with its name. */
    public record Tab(String href, String key, boolean current) {}
}
