package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Arrays;

/** Shows what the stand-in did, and orders faults. */
@Controller("/sandbox/alipay")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskController {

    private static final int SHOWN = 30;

    private final Desk desk;
    private final Faults faults;
    private final Pages pages;

    DeskController(Desk desk, Faults faults, Pages pages) {
        this.desk = desk;
        this.faults = faults;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visit visit) {
        return pages.ok(visit, DeskPage.of(desk.trades(SHOWN), desk.notices(SHOWN), faults));
    }

    @Post("/faults")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> order(Submitted form) {
        faults.none();
        Arrays.stream(Fault.values())
                .filter(fault -> form.all("fault").contains(fault.name()))
                .forEach(fault -> faults.order(fault, 1));
        return Pages.seeOther("/sandbox/alipay");
    }
}
