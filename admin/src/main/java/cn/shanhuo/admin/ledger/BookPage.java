package cn.shanhuo.admin.ledger;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import java.util.List;

/** Month by month. */
public record BookPage(List<Line> months, Pager pager) implements Page {

    @Override
    public String template() {
        return "admin/ledger/list";
    }

    /** One month: paid, refunded, and what remains; freight is apart. */
    public record Line(String month, String href, String paid, String refunded, String sold, int payments) {}
}
