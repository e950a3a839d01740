package cn.shanhuo.payment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who attempts which refund when: each attempt is taken by one node, and remembered before the call goes out. */
@Singleton
class RefundTurns {

    private static final int LONGEST_ANSWER = 200;

    /** After so long in vain somebody must look. */
    private static final Duration SLOW = Duration.ofHours(1);

    private final RefundRows rows;
    private final Mismatches mismatches;
    private final Clock clock;

    RefundTurns(RefundRows rows, Mismatches mismatches, Clock clock) {
        this.rows = rows;
        this.mismatches = mismatches;
        this.clock = clock;
    }

    @Transactional
    List<RefundRow> due(Instant now, int limit) {
        return rows.due(now, limit);
    }

    @Transactional
    boolean take(RefundRow row, Instant next) {
        return rows.takeTurn(row.id(), row.attempts(), next) == 1;
    }

    @Transactional
    void answered(Refund refund, String answer) {
        rows.answered(refund.no(), cut(answer));
        if (isSlow(refund)) {
            mismatches.slow(refund, answer, clock.instant());
        }
    }

    @Transactional
    void stuck(Refund refund, String answer) {
        if (rows.markStuck(refund.no(), cut(answer)) == 1) {
            mismatches.stuck(refund, answer, clock.instant());
        }
    }

    boolean isSlow(Refund refund) {
        return refund.requestedAt().plus(SLOW).isBefore(clock.instant());
    }

    private static String cut(String answer) {
        return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }
}
