package cn.shanhuo.ui.door;

import cn.shanhuo.people.CodePurpose;
import cn.shanhuo.people.Entry.Refused;
import cn.shanhuo.people.Entry.Welcome;
import cn.shanhuo.people.Name;
import cn.shanhuo.people.Phone;
import cn.shanhuo.people.SignUp;
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

@Controller("/sign-up")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class SignUpController {

    private final Pages pages;
    private final CodeDesk desk;
    private final Knock knock;
    private final SignUp signUp;
    private final Hall hall;

    SignUpController(Pages pages, CodeDesk desk, Knock knock, SignUp signUp, Hall hall) {
        this.pages = pages;
        this.desk = desk;
        this.knock = knock;
        this.signUp = signUp;
        this.hall = hall;
    }

    @Get
    HttpResponse<?> ask(Visit visit, @QueryValue(defaultValue = "/") String next) {
        return pages.ok(visit, AskCodePage.signUp(Submitted.of(), Problems.NONE, Next.of(next)));
    }

    @Post
    HttpResponse<?> send(Visit visit, HttpRequest<?> request, Submitted form) {
        var next = Next.of(form.text("next"));
        return switch (desk.send(request, form, CodePurpose.SIGN_UP)) {
            case CodeDesk.Sent(var phone) ->
                Pages.seeOther(next.from("/sign-up/check"))
                        .cookie(knock.of(
                                phone,
                                Name.parse(form.text("name")).map(Name::text).orElse("")));
            case CodeDesk.NotSent(var problems) -> pages.unprocessable(visit, AskCodePage.signUp(form, problems, next));
        };
    }

    @Get("/check")
    HttpResponse<?> show(Visit visit, HttpRequest<?> request, @QueryValue(defaultValue = "/") String next) {
        return knock.read(request)
                .<HttpResponse<?>>map(phone -> pages.ok(
                        visit,
                        SignUpPage.of(phone, Submitted.of("name", knock.name(request)), Problems.NONE, Next.of(next))))
                .orElseGet(() -> Pages.seeOther(Next.of(next).from("/sign-up")));
    }

    @Post("/check")
    HttpResponse<?> check(Visit visit, HttpRequest<?> request, Submitted form) {
        return knock.read(request)
                .<HttpResponse<?>>map(phone -> enter(visit, request, form, phone))
                .orElseGet(() -> Pages.seeOther(Next.of(form.text("next")).from("/sign-up")));
    }

    private HttpResponse<?> enter(Visit visit, HttpRequest<?> request, Submitted form, Phone phone) {
        return switch (NewAccount.read(form)) {
            case NewAccount.Wrong(var problems) -> again(visit, phone, form, problems);
            case NewAccount.Right(var name, var password) ->
                switch (signUp.signUp(phone, form.text("code"), name, password, hall.origin(request))) {
                    case Welcome welcome -> hall.enter(request, welcome, Next.chosen(form.text("next")));
                    case Refused refused -> again(visit, phone, form, Refusals.at("code", refused));
                };
        };
    }

    private HttpResponse<?> again(Visit visit, Phone phone, Submitted form, Problems problems) {
        return pages.unprocessable(visit, SignUpPage.of(phone, form, problems, Next.of(form.text("next"))));
    }
}
