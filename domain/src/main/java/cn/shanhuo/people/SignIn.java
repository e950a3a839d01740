package cn.shanhuo.people;

import cn.shanhuo.people.Entry.Refused;
import jakarta.inject.Singleton;

/**
 * Signs a device in, by password or by a code sent to the phone. Checking a password takes long by intention and must
 * not hold a transaction meanwhile; each step can be cut short without harm.
 */
@Singleton
public class SignIn {

    private final Accounts accounts;
    private final Threshold threshold;
    private final SmsCodes codes;
    private final Tries tries;

    SignIn(Accounts accounts, Threshold threshold, SmsCodes codes, Tries tries) {
        this.accounts = accounts;
        this.threshold = threshold;
        this.codes = codes;
        this.tries = tries;
    }

    public Entry byPassword(Phone phone, String password, Origin from) {
        if (!tries.password(phone, from)) {
            return Refused.TOO_MANY_TRIES;
        }
        var account = accounts.knock(phone);
        var hash = account.map(AccountRow::passwordHash).orElse("");
        if (!Password.matches(password, hash)) {
            return Refused.WRONG_PASSWORD;
        }
        tries.right(phone, from);
        accounts.renew(account.orElseThrow(), password);
        return threshold.cross(account.orElseThrow(), from, false);
    }

    /** Who proves to hold a phone without an account gets one: buying shall not need more than a phone. */
    public Entry byCode(Phone phone, String code, Origin from) {
        if (!tries.code(from)) {
            return Refused.TOO_MANY_TRIES;
        }
        if (!codes.accept(phone, CodePurpose.SIGN_IN, code)) {
            return Refused.WRONG_CODE;
        }
        var opened = accounts.open(phone, new Name("顾客" + phone.tail()), null);
        return threshold.cross(accounts.knock(phone).orElseThrow(), from, opened.isPresent());
    }
}
