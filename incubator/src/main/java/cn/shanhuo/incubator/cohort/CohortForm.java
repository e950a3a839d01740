package cn.shanhuo.incubator.cohort;

import cn.shanhuo.house.Ids;
import cn.shanhuo.training.CohortCode;
import cn.shanhuo.training.CourseId;
import cn.shanhuo.training.NewCohort;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The form that opens a cohort. */
record CohortForm(Submitted typed) {

    private static final int EARLIEST = 2000;

    Problems problems() {
        var problems = Problems.NONE;
        for (var field : new String[] {"course", "code", "name", "place", "trainer", "startsOn", "endsOn"}) {
            problems = typed.text(field).isEmpty() ? problems.at(field, "ui.missing", label(field)) : problems;
        }
        problems = course().isEmpty() ? problems.at("course", "ui.missing", label("course")) : problems;
        problems = CohortCode.parse(typed.text("code")).isEmpty()
                ? problems.at("code", "incubator.cohort.code.wrong")
                : problems;
        problems = longer("name", 80, problems);
        problems = longer("place", 80, problems);
        problems = longer("trainer", 60, problems);
        problems = day("startsOn").isEmpty() ? problems.at("startsOn", "incubator.cohort.date.wrong") : problems;
        problems = day("endsOn").isEmpty() ? problems.at("endsOn", "incubator.cohort.date.wrong") : problems;
        if (problems.isEmpty()
                && day("endsOn").orElseThrow().isBefore(day("startsOn").orElseThrow())) {
            problems = problems.at("endsOn", "incubator.cohort.date.order");
        }
        return problems;
    }

    /** Only when there are no problems. */
    NewCohort read() {
        return new NewCohort(
                course().orElseThrow(),
                CohortCode.parse(typed.text("code")).orElseThrow(),
                typed.text("name"),
                typed.text("place"),
                typed.text("trainer"),
                day("startsOn").orElseThrow(),
                day("endsOn").orElseThrow());
    }

    private Optional<CourseId> course() {
        return Ids.parse(typed.text("course")).map(CourseId::new);
    }

    /** What the form calls a field. */
    private static Sentence label(String field) {
        return Sentence.of("incubator.cohort."
                + switch (field) {
                    case "startsOn" -> "starts";
                    case "endsOn" -> "ends";
                    default -> field;
                });
    }

    private Problems longer(String field, int limit, Problems problems) {
        return typed.text(field).length() > limit ? problems.at(field, "incubator.too-long", limit) : problems;
    }

    private Optional<LocalDate> day(String field) {
        try {
            var day = LocalDate.parse(typed.text(field));
            return day.getYear() < EARLIEST || day.getYear() > EARLIEST + 99 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
