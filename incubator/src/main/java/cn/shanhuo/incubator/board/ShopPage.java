package cn.shanhuo.incubator.board;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Evidence;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shop with the person behind it and all its months. */
public record ShopPage(
        ShopRows.Shop shop, Towns towns, Standing standing, List<MonthLine> months, List<Column> chart) implements Page {

    private static final int CHARTED = 24;

    /**
     * How the shop stands with Alipay.
     *
     * @param since when its merchant authorised us; without that nobody can pay it
     */
    public record Standing(Optional<Instant> since, boolean mayAuthorise, Submitted form, Problems problems) {}

    /** A month in the table. */
    public record MonthLine(
            String href, String month, String gross, String refunds, String net, int orders, Evidence evidence) {}

    /** A month in the chart: a column of 0 to 100 high, drawn from below. */
    public record Column(String month, int at, int height, int top, String net) {}

    static ShopPage of(ShopRows.Shop shop, Towns towns, Standing standing, List<ShopRows.Month> months) {
        return new ShopPage(
                shop, towns, standing, months.stream().map(month -> line(shop.id(), month)).toList(), chart(months));
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
                        "incubator.shop.paid-into.since", shop.alipaySellerId(), Calendar.day(at).toString()))
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
        return Field.of("token", standing.form(), standing.problems()).limit(128).needed();
    }

    public String shopHref() {
        return "/shops/" + shop.id();
    }

    private static MonthLine line(long shop, ShopRows.Month month) {
        return new MonthLine(
                "/incubator/shops/" + shop + "/months/" + month.salesMonth(),
                new SalesMonth(month.salesMonth()).toString(),
                Words.yuan(month.grossFen()),
                Words.yuan(month.refundFen()),
                Words.yuan(month.netFen()),
                month.orders(),
                Words.evidence(month.aFen(), month.bFen(), month.cFen(), month.dFen()));
    }

    private static List<Column> chart(List<ShopRows.Month> months) {
        var shown = new ArrayList<>(months.subList(0, Math.min(months.size(), CHARTED)));
        Collections.reverse(shown);
        long highest = shown.stream().mapToLong(ShopRows.Month::netFen).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (var month : shown) {
            int height = highest <= 0 ? 0 : (int) (Math.max(month.netFen(), 0) * 100 / highest);
            columns.add(new Column(
                    new SalesMonth(month.salesMonth()).toString(), columns.size() * 20, height, 100 - height,
                    Words.yuan(month.netFen())));
        }
        return columns;
    }
}
