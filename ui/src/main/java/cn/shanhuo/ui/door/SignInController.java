package cn.shanhuo.ui.door;

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

@Controller("/sign-in")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {

    private final Pages pages;
    private final SignIn signIn;
    private final Hall hall;

    SignInController(Pages pages, SignIn signIn, Hall hall) {
        this.pages = pages;
        this.signIn = signIn;
        this.hall = hall;
    }

    @Get
    HttpResponse<?> show(Visit visit, @QueryValue(defaultValue = "/") String next) {
        return pages.ok(visit, SignInPage.of(Submitted.of(), Problems.NONE, Next.of(next)));
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> create(Visit visit, HttpRequest<?> request, Submitted form) {
        var phone = Phone.parse(form.text("phone"));
        if (phone.isEmpty()) {
            return again(visit, form, Problems.NONE.at("phone", "ui.door.phone.wrong"));
        }
        return switch (signIn.byPassword(phone.get(), form.text("password"), hall.origin(request))) {
            case Welcome welcome -> hall.enter(request, welcome, Next.chosen(form.text("next")));
            case Refused refused -> again(visit, form, Refusals.at("password", refused));
        };
    }

    private HttpResponse<?> again(Visit visit, Submitted form, Problems problems) {
        return pages.unprocessable(visit, SignInPage.of(form, problems, Next.of(form.text("next"))));
    }
}
