package cn.shanhuo.incubator.cohort;

import cn.shanhuo.training.Course;
import cn.shanhuo.training.CourseKind;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The courses, and where one is added. */
public record CoursesPage(List<Course> known, boolean mayWrite, Submitted form, Problems problems, List<Choice> kinds)
        implements Page {

    public record Line(String name, String kindKey, int hours) {}

    static CoursesPage of(
            List<Course> known, boolean mayWrite, Submitted form, Problems problems, Messages messages, Locale locale) {
        var kinds = Arrays.stream(CourseKind.values())
                .map(kind -> new Choice(kind.name(), messages.say(locale, "domain.course-kind." + kind)))
                .toList();
        return new CoursesPage(known, mayWrite, form, problems, kinds);
    }

    @Override
    public String template() {
        return "incubator/cohort/courses";
    }

    public List<Line> courses() {
        return known.stream()
                .map(course -> new Line(course.name(), "domain.course-kind." + course.kind(), course.hours()))
                .toList();
    }

    public Field name() {
        return Field.of("name", form, problems).limit(80).needed();
    }

    public Field kind() {
        return Field.of("kind", form, problems).needed();
    }

    public Field hours() {
        return Field.of("hours", form, problems).mode("numeric").limit(4).needed();
    }
}
