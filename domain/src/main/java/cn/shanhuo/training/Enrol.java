package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;

/** Persons with a file join a cohort. */
@UseCase
public class Enrol {

    private final EnrolmentRows rows;
    private final NewEnrolmentRows newRows;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Enrol(EnrolmentRows rows, NewEnrolmentRows newRows, Audit audit, Ids ids, Clock clock) {
        this.rows = rows;
        this.newRows = newRows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return how many were not in the cohort before */
    public int enrol(AccountId officer, CohortId cohort, Collection<PersonId> persons) {
        int before = rows.count(cohort.value());
        var now = clock.instant();
        if (persons.isEmpty()) {
            return 0;
        }
        newRows.insert(persons.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .map(person -> new NewEnrolmentRows.Row(ids.next(), cohort.value(), person.value(), now))
                .toList());
        int added = rows.count(cohort.value()) - before;
        audit.record(officer, "cohort.enrol", "cohort", cohort, "+" + added);
        return added;
    }
}
