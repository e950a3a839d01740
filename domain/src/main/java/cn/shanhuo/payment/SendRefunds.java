package cn.shanhuo.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Alipay give the money back, again and again with the same number until it is known to have happened. Whatever
 * happens between the call and the booking, the next attempt finds out: the number makes a second call harmless.
 */
@Singleton
public class SendRefunds {

    private static final Logger LOG = LoggerFactory.getLogger(SendRefunds.class);
    private static final int MOST_AT_ONCE = 50;
    private static final int SILENCES_IN_A_ROW = 3;

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6));

    /** Refusals that may come of a passing fault of ours or theirs; final when they last. */
    private static final Set<String> DOUBTFUL = Set.of("ACQ.TRADE_NOT_EXIST", "ACQ.INVALID_PARAMETER");

    /** Refusals that no later attempt will change. */
    private static final Set<String> FINAL = Set.of(
            "ACQ.TRADE_HAS_FINISHED",
            "ACQ.TRADE_HAS_CLOSE",
            "ACQ.TRADE_STATUS_ERROR",
            "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL",
            "ACQ.REASON_TRADE_REFUND_FEE_ERR",
            "ACQ.REFUND_FEE_ERROR",
            "ACQ.DISCORDANT_REPEAT_REQUEST",
            "ACQ.TRADE_NOT_ALLOW_REFUND");

    private final RefundTurns turns;
    private final Payments payments;
    private final AlipayGateway gateway;
    private final BookRefund bookRefund;
    private final Clock clock;

    SendRefunds(RefundTurns turns, Payments payments, AlipayGateway gateway, BookRefund bookRefund, Clock clock) {
        this.turns = turns;
        this.payments = payments;
        this.gateway = gateway;
        this.bookRefund = bookRefund;
        this.clock = clock;
    }

    /** Sends all that are due; a job calls it. When Alipay is silent it is left alone until the next time. */
    public void sendDue() {
        int silent = 0;
        for (var row : turns.due(clock.instant(), MOST_AT_ONCE)) {
            var pause = PAUSES.get(Math.min(row.attempts(), PAUSES.size() - 1));
            if (turns.take(row, clock.instant().plus(pause))) {
                silent = send(Refunds.refund(row)) ? 0 : silent + 1;
            }
            if (silent == SILENCES_IN_A_ROW) {
                return;
            }
        }
    }

    /** @return whether Alipay answered */
    private boolean send(Refund refund) {
        var payee = payments.payee(refund.order());
        return switch (gateway.refund(refund, payee)) {
            case RefundAnswer.Done(var at) -> {
                bookRefund.book(refund, at != null ? at : clock.instant());
                yield true;
            }
            case RefundAnswer.Refused(var code) -> settle(refund, payee, code);
            case RefundAnswer.Unknown(var why) -> settle(refund, payee, why);
            case RefundAnswer.NotDone _ -> settle(refund, payee, "NOT_DONE");
        };
    }

    /** A refusal or a silence may come after an attempt that did happen: only the query tells. */
    private boolean settle(Refund refund, Payee payee, String answer) {
        return switch (gateway.refundQuery(refund, payee)) {
            case RefundAnswer.Done(var at) -> {
                bookRefund.book(refund, at != null ? at : clock.instant());
                yield true;
            }
            case RefundAnswer.NotDone _, RefundAnswer.Refused _ -> {
                notDone(refund, answer);
                yield true;
            }
            case RefundAnswer.Unknown _ -> {
                turns.answered(refund, answer);
                yield false;
            }
        };
    }

    private void notDone(Refund refund, String answer) {
        if (FINAL.contains(answer) || DOUBTFUL.contains(answer) && turns.isSlow(refund)) {
            LOG.warn("Alipay will not give back refund {} of order {}: {}", refund.no(), refund.order(), answer);
            turns.stuck(refund, answer);
        } else {
            turns.answered(refund, answer);
        }
    }
}
