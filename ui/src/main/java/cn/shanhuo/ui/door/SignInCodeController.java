package cn.shanhuo.ui.door;

import cn.shanhuo.people.CodePurpose;
import cn.shanhuo.people.Entry.Refused;
import cn.shanhuo.people.Entry.Welcome;
import cn.shanhuo.people.Phone;
import cn.shanhuo.people.SignIn;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
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
import io.micronaut.security.rules.SecurityRule;

@Controller("/sign-in/code")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class SignInCodeController {

    private final Pages pages;
    private final CodeDesk desk;
    private final Knock knock;
    private final SignIn signIn;
    private final Hall hall;

    SignInCodeController(Pages pages, CodeDesk desk, Knock knock, SignIn signIn, Hall hall) {
        this.pages = pages;
        this.desk = desk;
        this.knock = knock;
        this.signIn = signIn;
        this.hall = hall;
    }

    @Get
    HttpResponse<?> ask(Visit visit, @QueryValue(defaultValue = "/") String next) {
        return pages.ok(visit, AskCodePage.signIn(Submitted.of(), Problems.NONE, Next.of(next)));
    }

    @Post
    HttpResponse<?> send(Visit visit, HttpRequest<?> request, Submitted form) {
        var next = Next.of(form.text("next"));
        return switch (desk.send(request, form, CodePurpose.SIGN_IN)) {
            case CodeDesk.Sent(var phone) ->
                Pages.seeOther(next.from("/sign-in/code/check")).cookie(knock.of(phone));
            case CodeDesk.NotSent(var problems) -> pages.unprocessable(visit, AskCodePage.signIn(form, problems, next));
        };
    }

    @Get("/check")
    HttpResponse<?> show(Visit visit, HttpRequest<?> request, @QueryValue(defaultValue = "/") String next) {
        return knock.read(request)
                .<HttpResponse<?>>map(
                        phone -> pages.ok(visit, EnterCodePage.of(phone, Submitted.of(), Problems.NONE, Next.of(next))))
                .orElseGet(() -> Pages.seeOther(Next.of(next).from("/sign-in/code")));
    }

    @Post("/check")
    HttpResponse<?> check(Visit visit, HttpRequest<?> request, Submitted form) {
        return knock.read(request)
                .<HttpResponse<?>>map(phone -> enter(visit, request, form, phone))
                .orElseGet(() -> Pages.seeOther(Next.of(form.text("next")).from("/sign-in/code")));
    }

    private HttpResponse<?> enter(Visit visit, HttpRequest<?> request, Submitted form, Phone phone) {
        return switch (signIn.byCode(phone, form.text("code"), hall.origin(request))) {
            case Welcome welcome -> hall.enter(request, welcome, Next.chosen(form.text("next")));
            case Refused refused ->
                pages.unprocessable(
                        visit, EnterCodePage.of(phone, form, Refusals.at("code", refused), Next.of(form.text("next"))));
        };
    }
}
