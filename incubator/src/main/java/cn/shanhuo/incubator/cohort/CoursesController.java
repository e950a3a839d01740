package cn.shanhuo.incubator.cohort;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.training.CourseKind;
import cn.shanhuo.training.Courses;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;

@Controller("/incubator/courses")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class CoursesController {

    private final Courses courses;
    private final Messages messages;
    private final Pages pages;

    CoursesController(Courses courses, Messages messages, Pages pages) {
        this.courses = courses;
        this.messages = messages;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Visit visit, Staff staff) {
        return pages.ok(visit, page(visit, staff, Submitted.of(), Problems.NONE));
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> create(Visit visit, Staff staff, Submitted form) {
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return pages.unprocessable(visit, page(visit, staff, form, problems));
        }
        courses.add(
                staff.account(),
                form.text("name"),
                CourseKind.valueOf(form.text("kind")),
                Integer.parseInt(form.text("hours")));
        return Pages.seeOther("/incubator/courses");
    }

    private Page page(Visit visit, Staff staff, Submitted form, Problems problems) {
        boolean mayWrite = staff.is(StaffRole.OFFICER) || staff.is(StaffRole.HEAD);
        return CoursesPage.of(courses.all(), mayWrite, form, problems, messages, visit.locale());
    }

    private static Problems problems(Submitted form) {
        var problems = form.text("name").isEmpty()
                ? Problems.NONE.at("name", "ui.missing", Sentence.of("incubator.course.name"))
                : Problems.NONE;
        problems = form.text("name").length() > 80 ? problems.at("name", "incubator.too-long", 80) : problems;
        if (Arrays.stream(CourseKind.values()).noneMatch(kind -> kind.name().equals(form.text("kind")))) {
            problems = problems.at("kind", "ui.missing", Sentence.of("incubator.course.kind"));
        }
        boolean hours = form.text("hours").matches("[1-9]\\d{0,2}|1\\d{3}|2000");
        return hours ? problems : problems.at("hours", "incubator.cohort.hours.wrong");
    }
}
