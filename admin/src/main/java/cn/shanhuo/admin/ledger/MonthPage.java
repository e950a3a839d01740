package cn.shanhuo.admin.ledger;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payments and refunds of a month. */
public record MonthPage(String month, List<Fact> facts, Pager pager) implements Page {

    @Override
    public String template() {
        return "admin/ledger/month";
    }

    /** A payment or a refund, with the order behind it. */
    public record Fact(
            Sentence kind,
            String day,
            String amount,
            boolean back,
            @Nullable String order,
            @Nullable String href) {}
}
