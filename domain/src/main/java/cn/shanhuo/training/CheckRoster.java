package cn.shanhuo.training;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.people.Phone;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the rows of a roster: whatever is wrong in a row is told at once, and good rows do not wait for bad ones. */
@Singleton
class CheckRoster {

    private static final Set<String> YES = Set.of("是", "同意", "已同意", "有", "y", "yes", "Y", "√", "✓", "1");
    private static final int LONGEST = 60;

    private final Towns towns;
    private final Persons persons;
    private final Clock clock;

    CheckRoster(Towns towns, Persons persons, Clock clock) {
        this.towns = towns;
        this.persons = persons;
        this.clock = clock;
    }

    @Transactional
    Roster check(List<RosterRow> rows) {
        var good = new ArrayList<Roster.Good>();
        var bad = new ArrayList<Roster.Bad>();
        var seen = new HashSet<IdNumber>();
        var today = Calendar.day(clock.instant());
        var files =
                persons.known(rows.stream().flatMap(row -> number(row).stream()).collect(Collectors.toSet()));
        for (var row : rows) {
            var faults = faults(row);
            var number = number(row);
            if (number.isPresent() && number.get().birthday().isAfter(today)) {
                faults.add(RosterFault.ID_BIRTHDAY);
            }
            if (number.isPresent() && !seen.add(number.get())) {
                faults.add(RosterFault.ID_TWICE);
            }
            var known = number.map(files::get);
            if (known.isPresent() && !known.get().name().equals(row.text(RosterColumn.NAME))) {
                faults.add(RosterFault.NAME_DIFFERS);
            }
            if (faults.isEmpty()) {
                var person = person(row);
                Set<PersonField> differing =
                        known.isEmpty() ? Set.of() : known.get().differsFrom(person);
                good.add(new Roster.Good(row, person, known.map(Person::id), differing));
            } else {
                bad.add(new Roster.Bad(row, List.copyOf(faults)));
            }
        }
        return new Roster(good, bad);
    }

    private static Optional<IdNumber> number(RosterRow row) {
        return IdNumber.parse(row.text(RosterColumn.ID_NUMBER));
    }

    private EnumSet<RosterFault> faults(RosterRow row) {
        var faults = EnumSet.noneOf(RosterFault.class);
        text(row, RosterColumn.NAME, RosterFault.NAME_MISSING, RosterFault.NAME_LONG)
                .ifPresent(faults::add);
        IdNumber.fault(row.text(RosterColumn.ID_NUMBER)).map(RosterFault::of).ifPresent(faults::add);
        phone(row.text(RosterColumn.PHONE)).ifPresent(faults::add);
        if (row.text(RosterColumn.TOWN).isEmpty()) {
            faults.add(RosterFault.TOWN_MISSING);
        } else if (towns.named(row.text(RosterColumn.TOWN)).isEmpty()) {
            faults.add(RosterFault.TOWN_UNKNOWN);
        }
        text(row, RosterColumn.VILLAGE, RosterFault.VILLAGE_MISSING, RosterFault.VILLAGE_LONG)
                .ifPresent(faults::add);
        household(row).ifPresent(faults::add);
        return faults;
    }

    private static Optional<RosterFault> text(
            RosterRow row, RosterColumn column, RosterFault missing, RosterFault tooLong) {
        var text = row.text(column);
        return text.isEmpty()
                ? Optional.of(missing)
                : text.length() > LONGEST ? Optional.of(tooLong) : Optional.empty();
    }

    private static Optional<RosterFault> phone(String text) {
        if (text.isEmpty()) {
            return Optional.of(RosterFault.PHONE_MISSING);
        }
        if (text.matches("(?i)\\d(\\.\\d+)?E\\+?\\d+")) {
            return Optional.of(RosterFault.PHONE_MANGLED);
        }
        return Phone.parse(text).isPresent() ? Optional.empty() : Optional.of(RosterFault.PHONE_WRONG);
    }

    private static Optional<RosterFault> household(RosterRow row) {
        var text = row.text(RosterColumn.HOUSEHOLD);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (HouseholdType.parse(text).isEmpty()) {
            return Optional.of(RosterFault.HOUSEHOLD_UNKNOWN);
        }
        return YES.contains(row.text(RosterColumn.CONSENT))
                ? Optional.empty()
                : Optional.of(RosterFault.CONSENT_MISSING);
    }

    private NewPerson person(RosterRow row) {
        return new NewPerson(
                row.text(RosterColumn.NAME),
                number(row).orElseThrow(),
                Phone.parse(row.text(RosterColumn.PHONE)).orElseThrow(),
                towns.named(row.text(RosterColumn.TOWN)).orElseThrow().code(),
                row.text(RosterColumn.VILLAGE),
                HouseholdType.parse(row.text(RosterColumn.HOUSEHOLD)));
    }
}
