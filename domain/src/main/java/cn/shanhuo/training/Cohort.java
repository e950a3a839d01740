package cn.shanhuo.training;

import java.time.LocalDate;

/** One run of a course, from its first day to its last. */
public record Cohort(
        CohortId id,
        Course course,
        CohortCode code,
        String name,
        String place,
        String trainer,
        LocalDate startsOn,
        LocalDate endsOn) {}
