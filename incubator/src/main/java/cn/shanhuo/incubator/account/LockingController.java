package cn.shanhuo.incubator.account;

import cn.shanhuo.people.LockAccount;
import cn.shanhuo.people.Phone;
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
import java.util.function.BiFunction;

@Controller("/incubator/accounts")
@Secured({"HEAD", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class LockingController {

    private final LockAccount lockAccount;
    private final Pages pages;

    LockingController(LockAccount lockAccount, Pages pages) {
        this.lockAccount = lockAccount;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visit visit, Staff staff, @QueryValue(defaultValue = "") String done) {
        var said = done.matches("locked|unlocked") ? Sentence.of("incubator.locking.said." + done) : null;
        return pages.ok(visit, new LockingPage(Submitted.of(), Problems.NONE, said));
    }

    @Post("/locking")
    HttpResponse<?> lock(Visit visit, Staff staff, Submitted form) {
        return act(visit, form, "locked", (phone, why) -> lockAccount.lock(staff.account(), phone, why));
    }

    @Post("/unlocking")
    HttpResponse<?> unlock(Visit visit, Staff staff, Submitted form) {
        return act(visit, form, "unlocked", (phone, why) -> lockAccount.unlock(staff.account(), phone, why));
    }

    private HttpResponse<?> act(
            Visit visit, Submitted form, String done, BiFunction<Phone, String, LockAccount.Outcome> act) {
        var phone = Phone.parse(form.text("phone"));
        if (phone.isEmpty()) {
            return again(visit, form, "phone", "ui.door.phone.wrong");
        }
        var why = form.text("why");
        if (why.isEmpty() || why.length() > LockingPage.LONGEST_REASON) {
            return again(visit, form, "why", "incubator.reason.missing");
        }
        return switch (act.apply(phone.get(), why)) {
            case DONE, AS_BEFORE -> Pages.seeOther("/incubator/accounts?done=" + done);
            case NO_ACCOUNT -> again(visit, form, "phone", "incubator.correction.no-account");
            case STAFF -> again(visit, form, "phone", "incubator.locking.staff");
        };
    }

    private HttpResponse<?> again(Visit visit, Submitted form, String field, String key) {
        return pages.unprocessable(visit, new LockingPage(form, Problems.NONE.at(field, key), null));
    }
}
