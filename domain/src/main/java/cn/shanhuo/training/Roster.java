package cn.shanhuo.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A roster that was read and judged: what can be filed, and what cannot with every reason. */
public record Roster(List<Good> good, List<Bad> bad) {

    /**
     * A row that can be filed.
     *
     * @param known the file that the person has already; it stays as it is unless the officer takes the row over
     * @param differing where the row says something else than the file
     */
    public record Good(RosterRow row, NewPerson person, Optional<PersonId> known, Set<PersonField> differing) {}

    public record Bad(RosterRow row, List<RosterFault> faults) {}

    public int size() {
        return good.size() + bad.size();
    }

    public int knownCount() {
        return (int) good.stream().filter(row -> row.known().isPresent()).count();
    }
}
