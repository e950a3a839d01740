package cn.shanhuo.training;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.BlindIndex;
import cn.shanhuo.people.Phone;
import cn.shanhuo.people.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The files of all persons. Identity number and phone are sealed in the database. */
@Singleton
public class Persons {

    /** The file of somebody, and whether it was there before. */
    public record Filed(PersonId id, String name, boolean knownBefore) {}

    private final PersonRows rows;
    private final Vault vault;
    private final BlindIndex index;
    private final Ids ids;
    private final Clock clock;

    Persons(PersonRows rows, Vault vault, BlindIndex index, Ids ids, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.index = index;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Optional<Person> find(PersonId id) {
        return rows.find(id.value()).map(this::person);
    }

    @Transactional
    public Optional<Person> ofAccount(AccountId account) {
        return rows.ofAccount(account.value()).map(this::person);
    }

    /** Whose file carries this identity number. */
    @Transactional
    public Optional<Filed> known(IdNumber idNumber) {
        return rows.known(index.of("id-number", idNumber.value()))
                .map(row -> new Filed(new PersonId(row.id()), row.name(), true));
    }

    /** Opens a file; somebody whose identity number has one already keeps that one unchanged. */
    @Transactional
    public Filed file(NewPerson person) {
        long id = ids.next();
        var now = clock.instant();
        rows.insert(
                id,
                person.name(),
                vault.seal(person.idNumber().value()),
                index.of("id-number", person.idNumber().value()),
                vault.seal(person.phone().digits()),
                index.of(person.phone()),
                person.phone().tail(),
                person.idNumber().birthday(),
                person.townCode(),
                person.village(),
                person.household().map(Enum::name).orElse(null),
                person.household().map(type -> now).orElse(null),
                now);
        var filed = known(person.idNumber()).orElseThrow();
        return filed.id().value() == id ? new Filed(filed.id(), person.name(), false) : filed;
    }

    private Person person(PersonRows.Row row) {
        return new Person(
                new PersonId(row.id()),
                row.name(),
                new IdNumber(vault.open(row.idNumberSealed())),
                new Phone(vault.open(row.phoneSealed())),
                row.townCode(),
                row.village(),
                Optional.ofNullable(row.householdType()).map(HouseholdType::valueOf),
                Optional.ofNullable(row.accountId()).map(AccountId::new));
    }
}
