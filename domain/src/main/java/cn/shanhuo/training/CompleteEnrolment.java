package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.time.Clock;
import java.util.Collection;

/** An officer records who went through a course to its end, and who left. */
@UseCase
public class CompleteEnrolment {

    private final EnrolmentRows rows;
    private final Audit audit;
    private final Clock clock;

    CompleteEnrolment(EnrolmentRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records completion of those who are still enrolled; the others are left as they are.
     *
     * @param hours lessons attended, 1 to 2000
     * @return how many completed by this
     */
    public int complete(AccountId officer, CohortId cohort, Collection<PersonId> persons, int hours) {
        if (hours < 1 || hours > 2000) {
            throw new IllegalArgumentException("hours out of range: " + hours);
        }
        if (persons.isEmpty()) {
            return 0;
        }
        int done = rows.complete(
                cohort.value(), persons.stream().map(PersonId::value).toList(), hours, clock.instant());
        audit.record(officer, "cohort.complete", "cohort", cohort, done + " × " + hours + " h");
        return done;
    }

    /** Records that persons left before the end. */
    public int leave(AccountId officer, CohortId cohort, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return 0;
        }
        int left =
                rows.leave(cohort.value(), persons.stream().map(PersonId::value).toList());
        audit.record(officer, "cohort.leave", "cohort", cohort, Integer.toString(left));
        return left;
    }
}
