package cn.shanhuo.people;

import cn.shanhuo.house.UseCase;
import java.time.Clock;

/** Gives somebody with an account a role at the centre; it holds from the next request on. */
@UseCase
public class GrantRole {

    private final Accounts accounts;
    private final AccountRows rows;
    private final AccountDiary diary;
    private final Clock clock;

    GrantRole(Accounts accounts, AccountRows rows, AccountDiary diary, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.diary = diary;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        GRANTED,
        HAD_IT,
        /** Nobody who can sign in has this phone. */
        NO_ACCOUNT,
        /** This role is given by heads only. */
        NOT_YOURS,
        /** Nobody gives themselves a role. */
        OWN_ACCOUNT
    }

    public Outcome grant(AccountId who, Phone phone, StaffRole role) {
        var account = accounts.byPhone(phone).filter(found -> found.status() == Account.Status.ACTIVE);
        if (account.isEmpty()) {
            return Outcome.NO_ACCOUNT;
        }
        if (account.get().id().equals(who)) {
            return Outcome.OWN_ACCOUNT;
        }
        if (role.isHeadsToGive() && !accounts.roles(who).contains(StaffRole.HEAD)) {
            return Outcome.NOT_YOURS;
        }
        var whom = account.get().id();
        if (rows.grant(whom.value(), role.name(), clock.instant()) == 0) {
            return Outcome.HAD_IT;
        }
        diary.granted(who, whom, role);
        return Outcome.GRANTED;
    }
}
