package cn.shanhuo.payment;

import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where Alipay and we differ: kept until somebody has dealt with it, each once, however often it comes. */
@Singleton
public class Mismatches {

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_DETAIL = 200;

    private final MismatchRows rows;
    private final Ids ids;

    Mismatches(MismatchRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** How many wait for somebody to look, at most 1,000. */
    @Transactional
    public int waiting() {
        return rows.waiting();
    }

    /** Of a report that could not be booked. */
    @Transactional(TxType.MANDATORY)
    void add(Mismatch kind, Report report, Instant at) {
        var trade = report.trade();
        add(kind, report, trade == null ? "" : trade.tradeNo(), trade == null ? Money.ZERO : trade.amount(), at);
    }

    /** Of a refund that was none of ours. */
    @Transactional(TxType.MANDATORY)
    void foreign(Report report, Report.Back back, Instant at) {
        add(Mismatch.FOREIGN_REFUND, report, back.requestNo(), back.sum(), at);
    }

    @Transactional(TxType.MANDATORY)
    void slow(Refund refund, String answer, Instant at) {
        add(Mismatch.REFUND_SLOW, refund, answer, at);
    }

    /** Also when somebody had dealt with it before: what was tried then did not help. */
    @Transactional(TxType.MANDATORY)
    void stuck(Refund refund, String answer, Instant at) {
        rows.over(refund.no(), null, at);
        add(Mismatch.REFUND_STUCK, refund, answer, at);
        rows.reopen(ids.next(), refund.no(), Mismatch.REFUND_STUCK.name());
    }

    /** Nobody need look at a refund any more. */
    @Transactional(TxType.MANDATORY)
    void over(long refund, Instant at) {
        rows.over(refund, null, at);
    }

    private void add(Mismatch kind, Report report, String subject, Money amount, Instant at) {
        rows.add(
                ids.next(),
                kind.name(),
                cut(report.outTradeNo(), LONGEST_NUMBER),
                cut(subject, LONGEST_NUMBER),
                number(report.order()),
                null,
                "",
                amount.fen(),
                at);
    }

    private void add(Mismatch kind, Refund refund, String answer, Instant at) {
        rows.add(
                ids.next(),
                kind.name(),
                refund.order().toString(),
                Long.toString(refund.no()),
                refund.order().value(),
                refund.no(),
                cut(answer, LONGEST_DETAIL),
                refund.amount().fen(),
                at);
    }

    private static @Nullable Long number(@Nullable OrderNo order) {
        return order == null ? null : order.value();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
