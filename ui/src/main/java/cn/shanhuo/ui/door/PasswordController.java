package cn.shanhuo.ui.door;

import cn.shanhuo.people.Account;
import cn.shanhuo.people.Accounts;
import cn.shanhuo.people.ChangePassword;
import cn.shanhuo.people.CodePurpose;
import cn.shanhuo.people.Password;
import cn.shanhuo.people.SendCode;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.door.PasswordPage.Mode;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.SignedIn;
import io.micronaut.http.HttpRequest;
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

@Controller("/account/password")
@Secured("BUYER")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class PasswordController {

    private final Pages pages;
    private final Accounts accounts;
    private final ChangePassword change;
    private final SendCode sendCode;
    private final Origins origins;

    PasswordController(Pages pages, Accounts accounts, ChangePassword change, SendCode sendCode, Origins origins) {
        this.pages = pages;
        this.accounts = accounts;
        this.change = change;
        this.sendCode = sendCode;
        this.origins = origins;
    }

    @Get
    HttpResponse<?> show(Visit visit, SignedIn who, @QueryValue(defaultValue = "BY_PASSWORD") Mode by) {
        return pages.ok(visit, PasswordPage.of(account(who), by, Submitted.of(), Problems.NONE));
    }

    @Post
    HttpResponse<?> create(Visit visit, HttpRequest<?> request, SignedIn who, Submitted form) {
        return switch (Password.choose(form.text("password"))) {
            case Password.Weak weak -> again(visit, who, form, Refusals.at("password", weak));
            case Password.Chosen(var chosen) -> {
                var outcome = change(request, who, form, chosen);
                yield outcome == ChangePassword.Outcome.CHANGED
                        ? Pages.seeOther("/account/password?by=CHANGED")
                        : again(visit, who, form, Refusals.at(form.has("code") ? "code" : "old", outcome));
            }
        };
    }

    @Post("/codes")
    HttpResponse<?> send(Visit visit, HttpRequest<?> request, SignedIn who, Submitted form) {
        var account = account(who);
        var outcome = sendCode.send(
                account.phone(), CodePurpose.PASSWORD, origins.of(request).address());
        return switch (outcome) {
            case SENT -> Pages.seeOther("/account/password?by=CODE_SENT");
            case TOO_SOON, TOO_MANY, NOT_SENT ->
                pages.unprocessable(visit, PasswordPage.of(account, Mode.BY_CODE, form, Refusals.at("code", outcome)));
        };
    }

    private ChangePassword.Outcome change(HttpRequest<?> request, SignedIn who, Submitted form, Password chosen) {
        return form.has("code")
                ? change.byCode(who.account(), form.text("code"), chosen, who.session(), origins.of(request))
                : change.byPassword(who.account(), form.text("old"), chosen, who.session());
    }

    private HttpResponse<?> again(Visit visit, SignedIn who, Submitted form, Problems problems) {
        var mode = form.has("code") ? Mode.CODE_SENT : Mode.BY_PASSWORD;
        return pages.unprocessable(visit, PasswordPage.of(account(who), mode, form, problems));
    }

    private Account account(SignedIn who) {
        return accounts.find(who.account()).orElseThrow();
    }
}
