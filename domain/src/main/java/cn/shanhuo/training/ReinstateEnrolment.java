package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;

/**
 * Takes back what was recorded of the end of somebody's course: they are enrolled again, and completion or departure can
 * be recorded as it really was. Whoever has a certificate that holds stays as they are until it is revoked.
 */
@UseCase
public class ReinstateEnrolment {

    private final EnrolmentRows rows;
    private final Audit audit;

    ReinstateEnrolment(EnrolmentRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** @return whether something was recorded that could be taken back */
    public boolean reinstate(AccountId officer, CohortId cohort, PersonId person, String why) {
        if (why.isBlank() || why.length() > 200) {
            throw new IllegalArgumentException("it needs a reason");
        }
        boolean done = rows.reinstate(cohort.value(), person.value()) == 1;
        if (done) {
            audit.record(officer, "cohort.reinstate", "cohort", cohort, "person " + person + ": " + why);
        }
        return done;
    }
}
