package cn.shanhuo.payment;

import cn.shanhuo.house.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Books a handful of reports in one transaction: payments, orders, ledger, and what came of each report.
 *
 * <p>The payments are locked first, so that of two reports of one trade the second finds it paid.
 */
@UseCase
class BookReports {

    private final PaymentRows payments;
    private final SettleTrades settleTrades;
    private final RefundRows refunds;
    private final Notices notices;
    private final Mismatches mismatches;
    private final Clock clock;

    BookReports(
            PaymentRows payments,
            SettleTrades settleTrades,
            RefundRows refunds,
            Notices notices,
            Mismatches mismatches,
            Clock clock) {
        this.mismatches = mismatches;
        this.payments = payments;
        this.settleTrades = settleTrades;
        this.refunds = refunds;
        this.notices = notices;
        this.clock = clock;
    }

    /** @return what became of each, in the same order */
    public List<Recorded> book(List<Report> reports) {
        var now = clock.instant();
        var open = locked(reports);
        var fresh = new ArrayList<SettleTrades.Fresh>();
        var verdicts = new ArrayList<Recorded>(reports.size());
        for (var report : reports) {
            var payment =
                    report.order() == null ? null : open.get(report.order().value());
            var verdict = Judge.judge(report, payment, notices.doubt(report));
            verdicts.add(verdict);
            if (verdict == Recorded.BOOKED && payment != null && report.trade() != null) {
                fresh.add(new SettleTrades.Fresh(payment, report.trade()));
                open.put(payment.orderId(), payment.paidBy(report.trade().tradeNo()));
            } else if (payment != null) {
                follow(report, verdict, payment, now);
            }
        }
        var settled = settleTrades.settle(fresh, now).iterator();
        verdicts.replaceAll(verdict -> verdict == Recorded.BOOKED ? settled.next() : verdict);
        for (int i = 0; i < reports.size(); i++) {
            verdicts.set(i, look(reports.get(i), verdicts.get(i), now));
        }
        notices.remember(reports, verdicts, now);
        return verdicts;
    }

    /** Puts down what somebody must look into: money that came otherwise than it should, or went back without us. */
    private Recorded look(Report report, Recorded verdict, Instant now) {
        verdict.mismatch().ifPresent(kind -> mismatches.add(kind, report, now));
        var back = report.back();
        if (verdict.mismatch().isPresent() || back == null || ours(report, back)) {
            return verdict;
        }
        mismatches.foreign(report, back, now);
        return verdict == Recorded.REPEATED || verdict == Recorded.NOTED ? Recorded.FOREIGN_REFUND : verdict;
    }

    /** Without a number of its own, any refund of ours for the order explains it. */
    private boolean ours(Report report, Report.Back back) {
        var order = report.order();
        var request = Report.orderNo(back.requestNo());
        boolean named = !back.requestNo().isEmpty();
        return order != null
                && (!named || request != null)
                && refunds.known(order.value(), request == null ? 0 : request.value()) > 0;
    }

    private Map<Long, OpenRow> locked(List<Report> reports) {
        var numbers = reports.stream()
                .map(Report::order)
                .filter(Objects::nonNull)
                .map(no -> no.value())
                .distinct()
                .sorted()
                .toList();
        var open = new HashMap<Long, OpenRow>();
        if (!numbers.isEmpty()) {
            payments.lock(numbers).forEach(row -> open.put(row.orderId(), row));
        }
        return open;
    }

    private void follow(Report report, Recorded verdict, OpenRow payment, Instant now) {
        if (verdict == Recorded.WRONG_AMOUNT || verdict == Recorded.WRONG_SELLER) {
            payments.stopAsking(payment.orderId());
        } else if (verdict == Recorded.NOTED) {
            note(report, payment, now);
        }
    }

    private void note(Report report, OpenRow payment, Instant now) {
        switch (report.news()) {
            case CLOSED -> payments.markClosed(payment.orderId());
            case REFUNDED -> refunds.hurry(payment.orderId(), now);
            case PAID, OTHER -> {}
        }
    }
}
