package cn.shanhuo.people;

import cn.shanhuo.house.UseCase;
import java.util.List;

/** Takes a role at the centre away; from the next request on it is gone. There is always a head left. */
@UseCase
public class WithdrawRole {

    private final RoleRows rows;
    private final AccountDiary diary;

    WithdrawRole(RoleRows rows, AccountDiary diary) {
        this.rows = rows;
        this.diary = diary;
    }

    /** What came of it. */
    public enum Outcome {
        WITHDRAWN,
        HAD_NONE,
        /** Nobody takes the role HEAD from themselves: another head has to. */
        OWN_HEAD,
        /** The centre would be without a head. */
        LAST_HEAD,
        /** This role is taken by heads only. */
        NOT_YOURS
    }

    public Outcome withdraw(AccountId who, AccountId whom, StaffRole role) {
        if (role == StaffRole.HEAD && who.equals(whom)) {
            return Outcome.OWN_HEAD;
        }
        if (role.isHeadsToGive()) {
            var heads = rows.holders(StaffRole.HEAD.name());
            if (role == StaffRole.HEAD && heads.equals(List.of(whom.value()))) {
                return Outcome.LAST_HEAD;
            }
            if (!heads.contains(who.value())) {
                return Outcome.NOT_YOURS;
            }
        }
        if (rows.withdraw(whom.value(), role.name()) == 0) {
            return Outcome.HAD_NONE;
        }
        diary.withdrawn(who, whom, role);
        return Outcome.WITHDRAWN;
    }
}
