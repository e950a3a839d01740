package cn.shanhuo.payment;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.time.Clock;

/** Somebody at the centre has a refund tried again, after putting right what Alipay refused it for. */
@UseCase
public class RetryRefund {

    private final RefundRows refunds;
    private final MismatchRows mismatches;
    private final Audit audit;
    private final Clock clock;

    RetryRefund(RefundRows refunds, MismatchRows mismatches, Audit audit, Clock clock) {
        this.refunds = refunds;
        this.mismatches = mismatches;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there is such a refund, and its money is not back yet. The job sends it within seconds. */
    public boolean retry(AccountId staff, long refund) {
        var now = clock.instant();
        boolean again = refunds.again(refund, now) == 1;
        if (again) {
            mismatches.over(refund, staff.value(), now);
            audit.record(staff, "refund.retry", "refund", refund, "");
        }
        return again;
    }
}
