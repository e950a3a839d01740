package cn.shanhuo.incubator.cohort;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.training.Cohort;
import cn.shanhuo.training.CohortId;
import cn.shanhuo.training.Cohorts;
import cn.shanhuo.training.CompleteEnrolment;
import cn.shanhuo.training.PersonId;
import cn.shanhuo.training.Towns;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads cohorts for their pages and finds out whom a form means. */
@Singleton
class CohortDesk {

    private final CohortRows rows;
    private final Cohorts cohorts;
    private final CompleteEnrolment completeEnrolment;
    private final Towns towns;

    CohortDesk(CohortRows rows, Cohorts cohorts, CompleteEnrolment completeEnrolment, Towns towns) {
        this.rows = rows;
        this.cohorts = cohorts;
        this.completeEnrolment = completeEnrolment;
        this.towns = towns;
    }

    @Transactional
    public CohortsPage list(boolean mayWrite, long below) {
        return CohortsPage.of(rows.all(below > 0 ? below : Long.MAX_VALUE, CohortsPage.SIZE + 1), mayWrite, below <= 0);
    }

    Optional<Cohort> find(long id) {
        return id > 0 ? cohorts.find(new CohortId(id)) : Optional.empty();
    }

    @Transactional
    public CohortPage page(
            Cohort cohort, boolean mayWrite, long below, @Nullable Sentence done, Submitted form, Problems problems) {
        long id = cohort.id().value();
        var found = rows.members(id, below > 0 ? below : Long.MAX_VALUE, CohortPage.SIZE + 1);
        return CohortPage.of(cohort, rows.counts(id), found, towns, mayWrite, below, done, form, problems);
    }

    /** Records completion of those ticked, or of everybody still enrolled. */
    int complete(AccountId officer, Cohort cohort, Submitted form, int hours) {
        return completeEnrolment.complete(officer, cohort.id(), meant(cohort, form), hours);
    }

    int leave(AccountId officer, Cohort cohort, Submitted form) {
        return completeEnrolment.leave(officer, cohort.id(), meant(cohort, form));
    }

    @Transactional
    public List<PersonId> meant(Cohort cohort, Submitted form) {
        if (form.has("everybody")) {
            return rows.stillEnrolled(cohort.id().value()).stream()
                    .map(PersonId::new)
                    .toList();
        }
        return form.all("person").stream()
                .flatMap(text -> Ids.parse(text).stream())
                .map(PersonId::new)
                .toList();
    }
}
