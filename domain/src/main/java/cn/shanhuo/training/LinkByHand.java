package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.util.Optional;

/** Staff say which account is whose, where {@link LinkAccount} could not tell or was told wrong by a recycled phone. */
@UseCase
public class LinkByHand {

    /** What came of it. */
    public enum Outcome {
        LINKED,
        /** Nobody signs in with this phone. */
        NO_ACCOUNT,
        /** The account belongs to somebody else's file. */
        OTHERS_ACCOUNT,
        /** The file has an account already. */
        HAS_ACCOUNT
    }

    private final PersonRows rows;
    private final Persons persons;
    private final Audit audit;

    LinkByHand(PersonRows rows, Persons persons, Audit audit) {
        this.rows = rows;
        this.persons = persons;
        this.audit = audit;
    }

    /** Links a file with an account; the caller knows that they belong to the same person. */
    public Outcome link(AccountId staff, PersonId id, Optional<AccountId> account) {
        if (account.isEmpty()) {
            return Outcome.NO_ACCOUNT;
        }
        var theirs = persons.ofAccount(account.get());
        if (theirs.isPresent()) {
            return theirs.get().id().equals(id) ? Outcome.LINKED : Outcome.OTHERS_ACCOUNT;
        }
        if (rows.link(id.value(), account.get().value()) != 1) {
            return Outcome.HAS_ACCOUNT;
        }
        audit.record(staff, "person.link", "person", id, "by staff: " + account.get());
        return Outcome.LINKED;
    }

    /** Parts a file from its account; whether it had one. */
    public boolean unlink(AccountId head, PersonId id, String why) {
        boolean parted = rows.unlink(id.value()) == 1;
        if (parted) {
            audit.record(head, "person.unlink", "person", id, why);
        }
        return parted;
    }
}
