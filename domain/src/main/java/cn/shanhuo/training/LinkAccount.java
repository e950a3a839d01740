package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.util.Optional;

/**
 * Finds the file of somebody who signed in: the one that already belongs to the account, or else the only one with the
 * account's phone, which a code sent to it has proved to be theirs. When a family shares one phone nobody is guessed; the
 * officers vouch.
 */
@UseCase
public class LinkAccount {

    private final PersonRows rows;
    private final Persons persons;
    private final Audit audit;

    LinkAccount(PersonRows rows, Persons persons, Audit audit) {
        this.rows = rows;
        this.persons = persons;
        this.audit = audit;
    }

    public Optional<Person> link(AccountId account) {
        var linked = persons.ofAccount(account);
        if (linked.isPresent()) {
            return linked;
        }
        var sharing = rows.sharingPhone(account.value());
        if (sharing.size() != 1 || rows.link(sharing.getFirst().id(), account.value()) != 1) {
            return Optional.empty();
        }
        audit.record(account, "person.link", "person", sharing.getFirst().id(), "by phone");
        return persons.ofAccount(account);
    }
}
