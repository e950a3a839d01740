package cn.shanhuo.people;

import jakarta.inject.Singleton;

/**
 * Gives an account a new password, against the old one or a code sent to its phone. Every other device is signed out:
 * the reason may have been that somebody else was in.
 */
@Singleton
public class ChangePassword {

    private final AccountRows rows;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SmsCodes codes;
    private final Tries tries;

    ChangePassword(AccountRows rows, Accounts accounts, Sessions sessions, SmsCodes codes, Tries tries) {
        this.rows = rows;
        this.accounts = accounts;
        this.sessions = sessions;
        this.codes = codes;
        this.tries = tries;
    }

    /** What became of it. */
    public enum Outcome {
        CHANGED,
        WRONG_PASSWORD,
        WRONG_CODE,
        TOO_MANY_TRIES
    }

    public Outcome byPassword(AccountId id, String old, Password chosen, SessionToken here) {
        if (!tries.change(id)) {
            return Outcome.TOO_MANY_TRIES;
        }
        var hash = rows.byId(id.value()).map(AccountRow::passwordHash).orElse("");
        if (!Password.matches(old, hash)) {
            return Outcome.WRONG_PASSWORD;
        }
        tries.changed(id);
        return change(id, chosen, here);
    }

    public Outcome byCode(AccountId id, String code, Password chosen, SessionToken here, Origin from) {
        var account = accounts.find(id).orElseThrow();
        if (!tries.code(from)) {
            return Outcome.TOO_MANY_TRIES;
        }
        return codes.accept(account.phone(), CodePurpose.PASSWORD, code)
                ? change(id, chosen, here)
                : Outcome.WRONG_CODE;
    }

    private Outcome change(AccountId id, Password chosen, SessionToken here) {
        rows.setPassword(id.value(), chosen.hash());
        sessions.closeOthers(id, here);
        return Outcome.CHANGED;
    }
}
