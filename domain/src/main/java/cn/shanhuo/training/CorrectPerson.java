package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Vault;
import java.time.Clock;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Puts right what a file says of somebody. Which fields were changed and why is written down, what stood there is not. */
@UseCase
public class CorrectPerson {

    /** What came of it. */
    public enum Outcome {
        CORRECTED,
        /** The file says so already. */
        THE_SAME,
        NO_SUCH_FILE
    }

    private final PersonRows rows;
    private final Persons persons;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    CorrectPerson(PersonRows rows, Persons persons, Vault vault, Audit audit, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Corrects a file.
     *
     * @param said all that the file shall say; without a household type the consent to keep one is withdrawn. The
     *     identity number stays whatever it says
     */
    public Outcome correct(AccountId staff, PersonId id, NewPerson said, String why) {
        var found = persons.lock(id);
        if (found.isEmpty()) {
            return Outcome.NO_SUCH_FILE;
        }
        var changed = found.get().differsFrom(said);
        if (said.household().isEmpty() && found.get().household().isPresent()) {
            changed.add(PersonField.HOUSEHOLD);
        }
        if (changed.isEmpty()) {
            return Outcome.THE_SAME;
        }
        write(id, said, changed);
        var fields = changed.stream().map(Enum::name).collect(Collectors.joining(", "));
        audit.record(staff, "person.correct", "person", id, fields + ": " + why);
        return Outcome.CORRECTED;
    }

    private void write(PersonId id, NewPerson said, EnumSet<PersonField> changed) {
        rows.correct(
                id.value(),
                said.name(),
                vault.seal(said.phone().digits()),
                persons.index(said.phone()),
                said.phone().tail(),
                said.townCode(),
                said.village());
        if (changed.contains(PersonField.HOUSEHOLD)) {
            var household = said.household();
            rows.household(
                    id.value(),
                    household.map(Enum::name).orElse(null),
                    household.map(_ -> clock.instant()).orElse(null));
        }
    }

    /** Takes over what a roster says anew; what it does not say stays. */
    Outcome takeOver(AccountId officer, PersonId id, NewPerson told) {
        var kept = persons.find(id).flatMap(Person::household);
        var household = told.household().isPresent() ? told.household() : kept;
        return correct(officer, id, told.with(household), "roster");
    }
}
