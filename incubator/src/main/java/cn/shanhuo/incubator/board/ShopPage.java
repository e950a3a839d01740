package cn.shanhuo.incubator.board;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.ledger.Marks;
import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.money.Money;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Evidence;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A shop with the person behind it and all its months. */
public record ShopPage(ShopRows.Shop shop, Towns towns, Standing standing, List<MonthLine> months, Marks marks)
        implements Page {

    /**
     * How the shop stands with Alipay.
     *
     * @param since when its merchant authorised us; without that nobody can pay it
     */
    public record Standing(
            Optional<Instant> since, boolean mayAuthorise, boolean mayFreeze, Submitted form, Problems problems) {}

    /**
     * A month in the table.
     *
     * @param grades the net amounts of grade A, B, C and D in yuan, for the chart to draw
     */
    public record MonthLine(
            String href,
            String month,
            String gross,
            String refunds,
            String net,
            int orders,
            Evidence evidence,
            String grades) {}

    static ShopPage of(ShopRows.Shop shop, Towns towns, Standing standing, List<ShopRows.Month> months, Marks marks) {
        return new ShopPage(
                shop,
                towns,
                standing,
                months.stream().map(month -> line(shop.id(), month)).toList(),
                marks);
    }

    @Override
    public String template() {
        return "incubator/board/shop";
    }

    public String name() {
        return shop.name();
    }

    public String place() {
        return towns.name(shop.townCode()) + " " + shop.village();
    }

    public String openedOn() {
        return Calendar.day(shop.openedAt()).toString();
    }

    public String subjectKey() {
        return "domain.subject-type." + shop.subjectType();
    }

    public String statusKey() {
        return "domain.shop-status." + shop.status();
    }

    /** Where the shop is stopped or goes on; for those who may. */
    public @Nullable String sellingHref() {
        return standing.mayFreeze() ? "/incubator/shops/" + shop.id() + "/selling" : null;
    }

    public @Nullable String licence() {
        return shop.creditCode() == null ? null : shop.licenceName() + " · " + shop.creditCode();
    }

    public @Nullable String personName() {
        return shop.personName();
    }

    public @Nullable String personHref() {
        return shop.personId() == null ? null : "/incubator/people/" + shop.personId();
    }

    public @Nullable String cohort() {
        return shop.cohort();
    }

    public @Nullable String cohortHref() {
        return shop.cohortId() == null ? null : "/incubator/cohorts/" + shop.cohortId();
    }

    public boolean authorised() {
        return standing.since().isPresent();
    }

    public Sentence paidInto() {
        return standing.since()
                .map(at -> Sentence.of(
                        "incubator.shop.paid-into.since",
                        shop.alipaySellerId(),
                        Calendar.day(at).toString()))
                .orElseGet(() -> Sentence.of("incubator.shop.paid-into.not", shop.alipaySellerId()));
    }

    public String authoriseHref() {
        return "/incubator/shops/" + shop.id() + "/authorisation";
    }

    public String authoriseKey() {
        return authorised() ? "incubator.shop.authorise.again" : "incubator.shop.authorise";
    }

    public boolean authoriseOpen() {
        return !authorised() || !standing.problems().isEmpty();
    }

    public Field token() {
        return Field.of("token", standing.form(), standing.problems())
                .limit(128)
                .needed();
    }

    public String shopHref() {
        return "/shops/" + shop.id();
    }

    /** Both marks in yuan, for the chart to draw. */
    public String markedAt() {
        return marks.first().yuan() + " " + marks.second().yuan();
    }

    private static MonthLine line(long shop, ShopRows.Month month) {
        return new MonthLine(
                "/incubator/shops/" + shop + "/months/" + month.salesMonth(),
                new SalesMonth(month.salesMonth()).toString(),
                Words.yuan(month.grossFen()),
                Words.yuan(month.refundFen()),
                Words.yuan(month.netFen()),
                month.orders(),
                Words.evidence(month.aFen(), month.bFen(), month.cFen(), month.dFen()),
                Stream.of(month.aFen(), month.bFen(), month.cFen(), month.dFen())
                        .map(fen -> new Money(fen).yuan())
                        .collect(Collectors.joining(" ")));
    }
}
