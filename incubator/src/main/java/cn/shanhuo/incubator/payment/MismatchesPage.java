package cn.shanhuo.incubator.payment;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Page;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody must look into, or has, the newest first. */
public record MismatchesPage(
        boolean open,
        List<Line> mismatches,
        boolean first,
        @Nullable String nextHref) implements Page {

    static final int SIZE = 50;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public record Line(
            String href,
            String when,
            String kindKey,
            @Nullable String shop,
            String number,
            String amount,
            int times) {}

    public record Tab(String href, String key, boolean current) {}

    static MismatchesPage of(boolean open, List<MismatchRows.Row> found, boolean first) {
        var shown = found.subList(0, Math.min(found.size(), SIZE));
        var next =
                found.size() > SIZE ? href(open) + "&below=" + shown.getLast().id() : null;
        return new MismatchesPage(open, shown.stream().map(MismatchesPage::line).toList(), first, next);
    }

    @Override
    public String template() {
        return "incubator/payment/list";
    }

    public List<Tab> tabs() {
        return List.of(
                new Tab(href(true), "incubator.payments.open", open),
                new Tab(href(false), "incubator.payments.dealt", !open));
    }

    public String firstHref() {
        return href(open);
    }

    public String emptyKey() {
        return open ? "incubator.payments.none" : "incubator.payments.none.dealt";
    }

    static String kindKey(MismatchRows.Row row) {
        return "incubator.payments.kind." + row.kind();
    }

    static String time(Instant at) {
        return MINUTE.format(Calendar.local(at));
    }

    static String amount(MismatchRows.Row row) {
        return "¥" + new Money(row.amountFen()).display();
    }

    private static Line line(MismatchRows.Row row) {
        return new Line(
                "/incubator/payments/" + row.id(),
                time(row.happenedAt()),
                kindKey(row),
                row.shop(),
                row.outTradeNo(),
                amount(row),
                row.times());
    }

    private static String href(boolean open) {
        return "/incubator/payments?show=" + (open ? "open" : "dealt");
    }
}
