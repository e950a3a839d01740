package cn.shanhuo.payment;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.time.Clock;

/** Somebody at the centre has looked into a mismatch and says what was done. */
@UseCase
public class DealWithMismatch {

    public static final int LONGEST_NOTE = 200;

    private final MismatchRows rows;
    private final Audit audit;
    private final Clock clock;

    DealWithMismatch(MismatchRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether it was open.
     *
     * @param note what was found and done, 1 to 200 characters
     */
    public boolean deal(AccountId staff, long mismatch, String note) {
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note of at most 200 characters is needed");
        }
        boolean dealt = rows.deal(mismatch, staff.value(), note, clock.instant()) == 1;
        if (dealt) {
            audit.record(staff, "payment.settle", "mismatch", mismatch, note);
        }
        return dealt;
    }
}
