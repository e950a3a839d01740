package cn.shanhuo.training;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.BlindIndex;
import cn.shanhuo.people.Phone;
import cn.shanhuo.people.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of all persons. Identity number and phone are sealed in the database. */
@Singleton
public class Persons {

    /** The file of somebody, and whether it was there before. */
    public record Filed(PersonId id, String name, boolean knownBefore) {}

    private static final int AT_ONCE = 500;

    private final PersonRows rows;
    private final NewPersonRows newRows;
    private final Vault vault;
    private final BlindIndex index;
    private final Ids ids;
    private final Clock clock;

    Persons(PersonRows rows, NewPersonRows newRows, Vault vault, BlindIndex index, Ids ids, Clock clock) {
        this.rows = rows;
        this.newRows = newRows;
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
    public Optional<Person> known(IdNumber idNumber) {
        return known(List.of(idNumber)).values().stream().findFirst();
    }

    /** The files that carry one of these identity numbers, by it. */
    @Transactional
    public Map<IdNumber, Person> known(Collection<IdNumber> idNumbers) {
        var found = new HashMap<IdNumber, Person>();
        var indexes = idNumbers.stream()
                .map(number -> HexFormat.of().formatHex(index(number)))
                .toList();
        for (int from = 0; from < indexes.size(); from += AT_ONCE) {
            var some = indexes.subList(from, Math.min(from + AT_ONCE, indexes.size()));
            rows.known("[\"" + String.join("\",\"", some) + "\"]").stream()
                    .map(this::person)
                    .forEach(person -> found.put(person.idNumber(), person));
        }
        return found;
    }

    /** Opens a file; somebody whose identity number has one already keeps that one unchanged. */
    @Transactional
    public Filed file(NewPerson person) {
        return file(List.of(person)).getFirst();
    }

    /**
     * Opens files for many. They are written in the order of their index, so that two officers with the same people in
     * their rosters wait for each other instead of both for ever.
     */
    @Transactional
    public List<Filed> file(List<NewPerson> people) {
        var added = people.stream()
                .map(this::row)
                .sorted(Comparator.comparing(NewPersonRows.Row::idNumberIndex, Arrays::compareUnsigned))
                .toList();
        for (int from = 0; from < added.size(); from += AT_ONCE) {
            newRows.insert(added.subList(from, Math.min(from + AT_ONCE, added.size())));
        }
        var ours = added.stream().map(NewPersonRows.Row::id).collect(Collectors.toSet());
        var files = known(people.stream().map(NewPerson::idNumber).toList());
        return people.stream()
                .map(person -> files.get(person.idNumber()))
                .map(file -> new Filed(
                        file.id(), file.name(), !ours.contains(file.id().value())))
                .toList();
    }

    Optional<Person> lock(PersonId id) {
        return rows.lock(id.value()).map(this::person);
    }

    byte[] index(Phone phone) {
        return index.of(phone);
    }

    private byte[] index(IdNumber number) {
        return index.of("id-number", number.value());
    }

    private NewPersonRows.Row row(NewPerson person) {
        var now = clock.instant();
        return new NewPersonRows.Row(
                ids.next(),
                person.name(),
                vault.seal(person.idNumber().value()),
                index(person.idNumber()),
                vault.seal(person.phone().digits()),
                index(person.phone()),
                person.phone().tail(),
                person.idNumber().birthday(),
                person.townCode(),
                person.village(),
                person.household().map(Enum::name).orElse(null),
                person.household().map(_ -> now).orElse(null),
                now);
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
