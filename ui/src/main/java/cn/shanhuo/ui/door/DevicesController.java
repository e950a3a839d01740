package cn.shanhuo.ui.door;

import cn.shanhuo.people.Sessions;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.SignedIn;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/account/devices")
@Secured("BUYER")
@ExecuteOn(TaskExecutors.BLOCKING)
class DevicesController {

    private final Pages pages;
    private final Sessions sessions;

    DevicesController(Pages pages, Sessions sessions) {
        this.pages = pages;
        this.sessions = sessions;
    }

    @Get
    HttpResponse<?> list(Visit visit, SignedIn who) {
        return pages.ok(visit, DevicesPage.of(sessions.of(who.account(), who.session())));
    }

    @Post("/{device}/sign-out")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> end(Visit visit, SignedIn who, String device, Submitted form) {
        return sessions.close(who.account(), device) ? Pages.seeOther("/account/devices") : pages.notFound(visit);
    }
}
