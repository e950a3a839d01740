package cn.shanhuo.payment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Who attempts which refund when: each attempt is taken by one node, and remembered before the call goes out. */
@Singleton
class RefundTurns {

    private static final int LONGEST_ANSWER = 200;

    private final RefundRows rows;

    RefundTurns(RefundRows rows) {
        this.rows = rows;
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
    }

    @Transactional
    void stuck(Refund refund, String answer) {
        rows.markStuck(refund.no(), cut(answer));
    }

    private static String cut(String answer) {
        return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }
}
