package cn.shanhuo.incubator.people;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.training.HouseholdType;
import cn.shanhuo.training.Person;
import cn.shanhuo.training.PersonId;
import cn.shanhuo.training.Persons;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Staff;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads people's files. */
@Singleton
class People {

    private final PeopleRows rows;
    private final Persons persons;
    private final Towns towns;
    private final Audit audit;
    private final Messages messages;

    People(PeopleRows rows, Persons persons, Towns towns, Audit audit, Messages messages) {
        this.rows = rows;
        this.persons = persons;
        this.towns = towns;
        this.audit = audit;
        this.messages = messages;
    }

    /** Four digits look for the end of a phone number, everything else for the beginning of a name. */
    @Transactional
    public PeoplePage list(String query, long below, boolean mayWrite, @Nullable Sentence done) {
        long from = below > 0 ? below : Long.MAX_VALUE;
        int size = PeoplePage.SIZE + 1;
        List<PeopleRows.Row> found;
        if (query.isEmpty()) {
            found = rows.all(from, size);
        } else if (query.matches("\\d{4}")) {
            found = rows.withPhoneTail(query, from, size);
        } else {
            found = rows.named(query.replaceAll("[\\\\%_]", "") + "%", from, size);
        }
        return PeoplePage.of(query, found, mayWrite, done, below <= 0, towns);
    }

    @Transactional
    public Optional<PersonPage> file(long id, boolean mayWrite) {
        return read(id).map(person -> page(person, mayWrite, false, Submitted.of(), Problems.NONE));
    }

    /** The file with number and phone in full, which is written down with the reason. */
    @Transactional
    public Optional<PersonPage> disclose(AccountId staff, long id, String why) {
        var person = read(id);
        person.ifPresent(found -> audit.record(staff, "person.disclose", "person", found.id(), why));
        return person.map(found -> page(found, true, true, Submitted.of(), Problems.NONE));
    }

    /** The file again, with what is wrong with the reason. */
    @Transactional
    public Optional<PersonPage> withoutReason(long id, Submitted form) {
        var problems = Problems.NONE.at("why", "incubator.person.reveal.why.missing");
        return read(id).map(person -> page(person, true, false, form, problems));
    }

    CorrectionPage correction(Visit visit, Staff staff, Person person) {
        var none = new Choice("", messages.say(visit.locale(), "incubator.person.household.none"));
        var types = Arrays.stream(HouseholdType.values())
                .map(type -> new Choice(type.name(), messages.say(visit.locale(), "domain.household-type." + type)));
        return CorrectionPage.of(
                person,
                towns.all().stream()
                        .map(town -> new Choice(town.code(), town.name()))
                        .toList(),
                Stream.concat(Stream.of(none), types).toList(),
                ended(visit, person),
                staff.is(StaffRole.HEAD));
    }

    private List<Choice> ended(Visit visit, Person person) {
        return rows.enrolments(person.id().value()).stream()
                .filter(row -> !row.status().equals("ENROLLED") && (row.no() == null || row.revokedAt() != null))
                .map(row -> new Choice(
                        Long.toString(row.cohortId()),
                        row.code() + " " + messages.say(visit.locale(), "domain.enrolment-status." + row.status())))
                .toList();
    }

    Optional<Person> read(long id) {
        return id > 0 ? persons.find(new PersonId(id)) : Optional.empty();
    }

    private PersonPage page(Person person, boolean mayWrite, boolean disclosed, Submitted form, Problems problems) {
        long id = person.id().value();
        return new PersonPage(
                person,
                towns.name(person.townCode()),
                mayWrite,
                disclosed,
                form,
                problems,
                rows.enrolments(id),
                rows.shops(id));
    }
}
