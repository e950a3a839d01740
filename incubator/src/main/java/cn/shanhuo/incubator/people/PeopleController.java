package cn.shanhuo.incubator.people;

import cn.shanhuo.people.StaffRole;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
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

@Controller("/incubator/people")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {

    private static final int LONGEST_REASON = 100;

    private final People people;
    private final Pages pages;

    PeopleController(People people, Pages pages) {
        this.people = people;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            Visit visit,
            Staff staff,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "0") long below,
            @QueryValue(defaultValue = "-1") int opened,
            @QueryValue(defaultValue = "-1") int known) {
        var query = q.strip();
        var done = opened >= 0 && known >= 0 ? Sentence.of("incubator.people.filed", opened, known) : null;
        return pages.ok(
                visit, people.list(query.length() > 60 ? query.substring(0, 60) : query, below, mayWrite(staff), done));
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> show(Visit visit, Staff staff, long id) {
        return people.file(id, mayWrite(staff))
                .<HttpResponse<?>>map(page -> pages.ok(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }

    /** Answers with the page itself: what is disclosed has no address that could be opened again unrecorded. */
    @Post("/{id:[0-9]+}/disclosure")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Secured({"OFFICER", "HEAD"})
    HttpResponse<?> disclose(Visit visit, Staff staff, long id, Submitted form) {
        var why = form.text("why");
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return people.withoutReason(id, form)
                    .<HttpResponse<?>>map(page -> pages.unprocessable(visit, page))
                    .orElseGet(() -> pages.notFound(visit));
        }
        return people.disclose(staff.account(), id, why)
                .<HttpResponse<?>>map(page -> pages.ok(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }

    private static boolean mayWrite(Staff staff) {
        return staff.is(StaffRole.OFFICER) || staff.is(StaffRole.HEAD);
    }
}
