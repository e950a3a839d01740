package cn.shanhuo.training;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All cohorts. */
@Singleton
public class Cohorts {

    private final CohortRows rows;

    Cohorts(CohortRows rows) {
        this.rows = rows;
    }

    @Transactional
    public Optional<Cohort> find(CohortId id) {
        return rows.find(id.value()).map(Cohorts::cohort);
    }

    /** The newest five hundred, the newest first. */
    @Transactional
    public List<Cohort> all() {
        return rows.all().stream().map(Cohorts::cohort).toList();
    }

    private static Cohort cohort(CohortRows.Row row) {
        var course =
                new Course(new CourseId(row.courseId()), row.courseName(), CourseKind.valueOf(row.kind()), row.hours());
        return new Cohort(
                new CohortId(row.id()),
                course,
                new CohortCode(row.code()),
                row.name(),
                row.place(),
                row.trainer(),
                row.startsOn(),
                row.endsOn());
    }
}
