package cn.shanhuo.incubator.board;

import cn.shanhuo.ledger.Marks;
import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.money.Money;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Evidence;
import cn.shanhuo.ui.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A shop's month on the board.
 *
 * @param cohort the code of the graduate's cohort, or null when the head vouched
 * @param mark null below the first mark
 */
public record ShopLine(
        String href,
        String shopHref,
        String name,
        String place,
        @Nullable String cohort,
        String gross,
        String refunds,
        String net,
        int orders,
        Evidence evidence,
        @Nullable Sentence mark,
        String markTone,
        Sentence standing) {

    static ShopLine of(BoardRows.Row row, Towns towns, Marks marks, SalesMonth month) {
        var net = new Money(row.netFen());
        boolean first = net.compareTo(marks.first()) >= 0;
        boolean second = net.compareTo(marks.second()) >= 0;
        return new ShopLine(
                "/incubator/shops/" + row.id() + "/months/" + month.yyyymm(),
                "/incubator/shops/" + row.id(),
                row.name(),
                towns.name(row.townCode()) + " " + row.village(),
                row.cohort(),
                yuan(row.grossFen()),
                yuan(row.refundFen()),
                yuan(row.netFen()),
                row.orders(),
                Words.evidence(row.aFen(), row.bFen(), row.cFen(), row.dFen()),
                second ? badge(marks.second()) : first ? badge(marks.first()) : null,
                second ? "sky" : "honey",
                standing(net, new Money(row.beforeFen()), marks));
    }

    /** Where the shop stands: reached again or for the first time since, how far to the mark, or silent. */
    private static Sentence standing(Money net, Money before, Marks marks) {
        if (!net.isPositive()) {
            return Sentence.of("incubator.board.standing.silent");
        }
        if (net.compareTo(marks.first()) < 0) {
            return Sentence.of(
                    "incubator.board.standing.missing",
                    marks.first().round(),
                    marks.first().minus(net).display());
        }
        return Sentence.of(
                before.compareTo(marks.first()) >= 0
                        ? "incubator.board.standing.again"
                        : "incubator.board.standing.reached");
    }

    private static Sentence badge(Money mark) {
        return Sentence.of("incubator.board.mark", mark.round());
    }

    private static String yuan(long fen) {
        return "¥" + new Money(fen).display();
    }
}
