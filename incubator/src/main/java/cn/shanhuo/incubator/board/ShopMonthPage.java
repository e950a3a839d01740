package cn.shanhuo.incubator.board;

import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the ledger for a shop's month, page by page from the latest entry on. */
public record ShopMonthPage(
        ShopRows.Shop shop,
        SalesMonth when,
        Optional<ShopRows.Month> sum,
        List<FactLine> facts,
        @Nullable String nextHref,
        boolean first,
        Optional<Instant> rolledUpAt)
        implements Page {

    static final int SIZE = 50;

    /** An entry; the order's address is null for sales that were made elsewhere. */
    public record FactLine(
            String time,
            String kindKey,
            String tone,
            String grade,
            String sourceNo,
            String goods,
            String freight,
            @Nullable String orderHref) {}

    static ShopMonthPage of(
            ShopRows.Shop shop,
            SalesMonth month,
            Optional<ShopRows.Month> sum,
            List<ShopRows.Fact> found,
            boolean first,
            Optional<Instant> rolledUpAt) {
        var shown = found.subList(0, Math.min(found.size(), SIZE));
        var next = found.size() > SIZE
                ? path(shop.id(), month) + "?below=" + shown.getLast().id()
                : null;
        return new ShopMonthPage(
                shop, month, sum, shown.stream().map(ShopMonthPage::line).toList(), next, first, rolledUpAt);
    }

    @Override
    public String template() {
        return "incubator/board/month";
    }

    public String name() {
        return shop.name();
    }

    public String month() {
        return when.toString();
    }

    public String shopHref() {
        return "/incubator/shops/" + shop.id();
    }

    public String boardHref() {
        return "/incubator/months/" + when.yyyymm();
    }

    public String firstHref() {
        return path(shop.id(), when);
    }

    public Sentence fresh() {
        return BoardPage.fresh(rolledUpAt);
    }

    public String gross() {
        return Words.yuan(sum.map(ShopRows.Month::grossFen).orElse(0L));
    }

    public String refunds() {
        return Words.yuan(sum.map(ShopRows.Month::refundFen).orElse(0L));
    }

    public String net() {
        return Words.yuan(sum.map(ShopRows.Month::netFen).orElse(0L));
    }

    public int orders() {
        return sum.map(ShopRows.Month::orders).orElse(0);
    }

    private static FactLine line(ShopRows.Fact fact) {
        boolean refund = fact.kind().equals("REFUND");
        return new FactLine(
                Words.time(fact.occurredAt()),
                "domain.entry-kind." + fact.kind(),
                refund ? "clay" : "moss",
                fact.grade(),
                fact.sourceNo(),
                Words.signed(fact.kind(), fact.goodsFen()),
                Words.signed(fact.kind(), fact.freightFen()),
                fact.orderId() == null ? null : "/incubator/orders/" + fact.orderId());
    }

    private static String path(long shop, SalesMonth month) {
        return "/incubator/shops/" + shop + "/months/" + month.yyyymm();
    }
}
