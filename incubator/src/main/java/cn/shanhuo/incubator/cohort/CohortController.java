package cn.shanhuo.incubator.cohort;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.training.Cohort;
import cn.shanhuo.training.IssueCertificates;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@Controller("/incubator/cohorts/{id:[0-9]+}")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class CohortController {

    private final CohortDesk desk;
    private final IssueCertificates issueCertificates;
    private final Pages pages;

    CohortController(CohortDesk desk, IssueCertificates issueCertificates, Pages pages) {
        this.desk = desk;
        this.issueCertificates = issueCertificates;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(
            Visit visit,
            Staff staff,
            long id,
            @QueryValue(defaultValue = "0") long below,
            @QueryValue(defaultValue = "-1") int opened,
            @QueryValue(defaultValue = "-1") int enrolled,
            @QueryValue(defaultValue = "-1") int completed,
            @QueryValue(defaultValue = "-1") int left,
            @QueryValue(defaultValue = "-1") int issued) {
        return with(
                visit,
                id,
                cohort -> pages.ok(
                        visit,
                        desk.page(
                                cohort,
                                mayWrite(staff),
                                below,
                                done(opened, enrolled, completed, left, issued),
                                Submitted.of(),
                                Problems.NONE)));
    }

    @Post("/completions")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> complete(Visit visit, Staff staff, long id, Submitted form) {
        return with(visit, id, cohort -> {
            int hours = form.text("hours").matches("\\d{1,4}") ? Integer.parseInt(form.text("hours")) : 0;
            if (hours < 1 || hours > 2000) {
                var problems = Problems.NONE.at("hours", "incubator.cohort.hours.wrong");
                return pages.unprocessable(visit, desk.page(cohort, true, below(form), null, form, problems));
            }
            return Pages.seeOther(href(id) + "?completed=" + desk.complete(staff.account(), cohort, form, hours));
        });
    }

    @Post("/departures")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> leave(Visit visit, Staff staff, long id, Submitted form) {
        return with(
                visit, id, cohort -> Pages.seeOther(href(id) + "?left=" + desk.leave(staff.account(), cohort, form)));
    }

    @Post("/certificates")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> issue(Visit visit, Staff staff, long id, Submitted form) {
        return with(
                visit,
                id,
                cohort -> Pages.seeOther(href(id) + "?issued="
                        + issueCertificates.issue(staff.account(), cohort.id()).size()));
    }

    private HttpResponse<?> with(Visit visit, long id, Function<Cohort, HttpResponse<?>> answer) {
        return desk.find(id).<HttpResponse<?>>map(answer::apply).orElseGet(() -> pages.notFound(visit));
    }

    /** Which part of the list a form stood under. */
    private static long below(Submitted form) {
        return Ids.parse(form.text("below")).orElse(0L);
    }

    private static @Nullable Sentence done(int opened, int enrolled, int completed, int left, int issued) {
        if (opened >= 0 && enrolled >= 0) {
            return Sentence.of("incubator.cohort.done.filed", opened, enrolled);
        }
        if (completed >= 0) {
            return Sentence.of("incubator.cohort.done.completed", completed);
        }
        if (left >= 0) {
            return Sentence.of("incubator.cohort.done.left", left);
        }
        return issued >= 0 ? Sentence.of("incubator.cohort.done.issued", issued) : null;
    }

    private static boolean mayWrite(Staff staff) {
        return staff.is(StaffRole.OFFICER) || staff.is(StaffRole.HEAD);
    }

    private static String href(long id) {
        return "/incubator/cohorts/" + id;
    }
}
