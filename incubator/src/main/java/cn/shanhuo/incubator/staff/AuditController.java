package cn.shanhuo.incubator.staff;

import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/incubator/audit")
@Secured({"HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {

    private static final int LONGEST_QUERY = 64;

    private final StaffDesk desk;
    private final Pages pages;

    AuditController(StaffDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            Visit visit,
            Staff staff,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "0") long below) {
        var query = q.strip();
        return pages.ok(
                visit, desk.record(query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query, below));
    }
}
