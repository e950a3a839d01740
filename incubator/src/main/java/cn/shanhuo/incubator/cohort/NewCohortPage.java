package cn.shanhuo.incubator.cohort;

import cn.shanhuo.training.Course;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.List;

/** Where a cohort is opened. */
public record NewCohortPage(List<Course> courses, Submitted form, Problems problems) implements Page {

    @Override
    public String template() {
        return "incubator/cohort/new";
    }

    public Field course() {
        return Field.of("course", form, problems).needed();
    }

    public List<Choice> choices() {
        return courses.stream()
                .map(course -> new Choice(course.id().toString(), course.name()))
                .toList();
    }

    public Field code() {
        return Field.of("code", form, problems).limit(24).needed();
    }

    public Field name() {
        return Field.of("name", form, problems).limit(80).needed();
    }

    public Field place() {
        return Field.of("place", form, problems).limit(80).needed();
    }

    public Field trainer() {
        return Field.of("trainer", form, problems).limit(60).needed();
    }

    public Field startsOn() {
        return Field.of("startsOn", form, problems).type("date").needed();
    }

    public Field endsOn() {
        return Field.of("endsOn", form, problems).type("date").needed();
    }
}
