package cn.shanhuo.people;

import cn.shanhuo.people.Entry.Refused;
import cn.shanhuo.people.Entry.Welcome;
import jakarta.inject.Singleton;

/** The last step of every way in: whoever proved to be the account's owner gets a session, unless it is locked. */
@Singleton
class Threshold {

    private final Sessions sessions;
    private final FirstHead firstHead;

    Threshold(Sessions sessions, FirstHead firstHead) {
        this.sessions = sessions;
        this.firstHead = firstHead;
    }

    Entry cross(AccountRow account, Origin from, boolean fresh) {
        if (!account.status().equals(Account.Status.ACTIVE.name())) {
            return Refused.LOCKED;
        }
        firstHead.greet(account);
        var token = sessions.open(new AccountId(account.id()), from.device());
        return new Welcome(token, new BuyerId(account.id()), fresh);
    }
}
