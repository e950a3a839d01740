package cn.shanhuo.training;

import java.time.LocalDate;

/** What an officer writes down to open a cohort; the last day is not before the first. */
public record NewCohort(
        CourseId course,
        CohortCode code,
        String name,
        String place,
        String trainer,
        LocalDate startsOn,
        LocalDate endsOn) {

    public NewCohort {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("a cohort cannot end before it starts");
        }
    }
}
