package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.time.Clock;
import java.util.Collection;

/** Persons with a file join a cohort. */
@UseCase
public class Enrol {

    private final EnrolmentRows rows;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Enrol(EnrolmentRows rows, Audit audit, Ids ids, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return how many were not in the cohort before */
    public int enrol(AccountId officer, CohortId cohort, Collection<PersonId> persons) {
        int before = rows.count(cohort.value());
        for (var person : persons) {
            rows.insert(ids.next(), cohort.value(), person.value(), clock.instant());
        }
        int added = rows.count(cohort.value()) - before;
        audit.record(officer, "cohort.enrol", "cohort", cohort, "+" + added);
        return added;
    }
}
