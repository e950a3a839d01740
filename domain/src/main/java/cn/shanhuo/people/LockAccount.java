package cn.shanhuo.people;

import cn.shanhuo.house.UseCase;

/**
 * The centre locks an account that is in wrong hands, and unlocks it. Every device is signed out at once and nobody comes
 * in by password or code. Whoever works at the centre gives their roles back first, so that nobody locks a head out.
 */
@UseCase
public class LockAccount {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It was so before. */
        AS_BEFORE,
        /** Nobody signs in with this phone. */
        NO_ACCOUNT,
        /** It has a role at the centre. */
        STAFF
    }

    private final Accounts accounts;
    private final AccountRows rows;
    private final Sessions sessions;
    private final AccountDiary diary;

    LockAccount(Accounts accounts, AccountRows rows, Sessions sessions, AccountDiary diary) {
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.diary = diary;
    }

    public Outcome lock(AccountId who, Phone phone, String why) {
        var account = accounts.byPhone(phone).map(Account::id);
        if (account.isEmpty()) {
            return Outcome.NO_ACCOUNT;
        }
        if (!accounts.roles(account.get()).isEmpty()) {
            return Outcome.STAFF;
        }
        if (rows.lock(account.get().value()) == 0) {
            return Outcome.AS_BEFORE;
        }
        sessions.closeAll(account.get());
        diary.locked(who, account.get(), why);
        return Outcome.DONE;
    }

    public Outcome unlock(AccountId who, Phone phone, String why) {
        var account = accounts.byPhone(phone).map(Account::id);
        if (account.isEmpty()) {
            return Outcome.NO_ACCOUNT;
        }
        if (rows.unlock(account.get().value()) == 0) {
            return Outcome.AS_BEFORE;
        }
        diary.unlocked(who, account.get(), why);
        return Outcome.DONE;
    }
}
