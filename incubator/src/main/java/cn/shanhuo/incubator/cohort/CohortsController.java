package cn.shanhuo.incubator.cohort;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.training.Courses;
import cn.shanhuo.training.OpenCohort;
import cn.shanhuo.ui.Pages;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/incubator/cohorts")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class CohortsController {

    private final CohortDesk desk;
    private final Courses courses;
    private final OpenCohort openCohort;
    private final Pages pages;

    CohortsController(CohortDesk desk, Courses courses, OpenCohort openCohort, Pages pages) {
        this.desk = desk;
        this.courses = courses;
        this.openCohort = openCohort;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Visit visit, Staff staff, @QueryValue(defaultValue = "0") long below) {
        return pages.ok(visit, desk.list(staff.is(StaffRole.OFFICER) || staff.is(StaffRole.HEAD), below));
    }

    @Get("/new")
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> form(Visit visit, Staff staff) {
        var known = courses.all();
        if (known.isEmpty()) {
            return Pages.seeOther("/incubator/courses");
        }
        var blank = Submitted.of("course", known.getFirst().id().toString());
        return pages.ok(visit, new NewCohortPage(known, blank, Problems.NONE));
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> create(Visit visit, Staff staff, Submitted form) {
        var read = new CohortForm(form);
        var problems = read.problems();
        if (!problems.isEmpty()) {
            return again(visit, form, problems);
        }
        return switch (openCohort.open(staff.account(), read.read())) {
            case OpenCohort.Opened(var id) -> Pages.seeOther("/incubator/cohorts/" + id);
            case OpenCohort.CodeTaken _ -> again(visit, form, problems.at("code", "incubator.cohort.code.taken"));
            case OpenCohort.NoSuchCourse _ -> again(visit, form, problems.at("course", "incubator.cohort.course.gone"));
        };
    }

    private HttpResponse<?> again(Visit visit, Submitted form, Problems problems) {
        return pages.unprocessable(visit, new NewCohortPage(courses.all(), form, problems));
    }
}
