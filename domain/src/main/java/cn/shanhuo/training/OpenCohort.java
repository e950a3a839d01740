package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.time.Clock;

/** An officer opens a cohort of a course. */
@UseCase
public class OpenCohort {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Opened(CohortId id) implements Outcome {}

    /** Another cohort has this code. */
    public record CodeTaken() implements Outcome {}

    public record NoSuchCourse() implements Outcome {}

    private final CourseRows courses;
    private final CohortRows cohorts;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OpenCohort(CourseRows courses, CohortRows cohorts, Audit audit, Ids ids, Clock clock) {
        this.courses = courses;
        this.cohorts = cohorts;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome open(AccountId officer, NewCohort wanted) {
        if (courses.find(wanted.course().value()).isEmpty()) {
            return new NoSuchCourse();
        }
        var id = new CohortId(ids.next());
        cohorts.insert(
                id.value(),
                wanted.course().value(),
                wanted.code().value(),
                wanted.name(),
                wanted.place(),
                wanted.trainer(),
                wanted.startsOn(),
                wanted.endsOn(),
                clock.instant());
        if (!cohorts.idOf(wanted.code().value())
                .filter(found -> found == id.value())
                .isPresent()) {
            return new CodeTaken();
        }
        audit.record(officer, "cohort.open", "cohort", id, wanted.code().value());
        return new Opened(id);
    }
}
