package cn.shanhuo.sandbox.sms;

import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The inbox of every phone, {@code ?phone=} for one. */
@Controller("/sandbox/sms")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class InboxController {

    private static final int SHOWN = 50;

    private final SmsInbox inbox;
    private final Pages pages;

    InboxController(SmsInbox inbox, Pages pages) {
        this.inbox = inbox;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visit visit, @QueryValue(defaultValue = "") String phone) {
        return pages.ok(visit, InboxPage.of(phone, inbox.latest(phone, SHOWN)));
    }
}
