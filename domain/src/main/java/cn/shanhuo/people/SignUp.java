package cn.shanhuo.people;

import cn.shanhuo.people.Entry.Refused;
import jakarta.inject.Singleton;

/**
 * Opens an account for whoever holds the phone. A phone that has one already is simply signed in, with name and password
 * as they were: the code proved whose it is, and nobody else learns that the account exists.
 */
@Singleton
public class SignUp {

    private final Accounts accounts;
    private final Threshold threshold;
    private final SmsCodes codes;
    private final Tries tries;

    SignUp(Accounts accounts, Threshold threshold, SmsCodes codes, Tries tries) {
        this.accounts = accounts;
        this.threshold = threshold;
        this.codes = codes;
        this.tries = tries;
    }

    public Entry signUp(Phone phone, String code, Name name, Password password, Origin from) {
        if (!tries.code(from)) {
            return Refused.TOO_MANY_TRIES;
        }
        if (!codes.accept(phone, CodePurpose.SIGN_UP, code)) {
            return Refused.WRONG_CODE;
        }
        var opened = accounts.open(phone, name, password);
        return threshold.cross(accounts.knock(phone).orElseThrow(), from, opened.isPresent());
    }
}
