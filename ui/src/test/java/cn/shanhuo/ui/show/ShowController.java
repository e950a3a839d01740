package cn.shanhuo.ui.show;

import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.form.WithFiles;
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

@Controller("/show")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ShowController {

    private final Pages pages;

    ShowController(Pages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visit visit) {
        return pages.ok(visit, ShowPage.in("ui/show", Submitted.of("name", "野蜂蜜", "price", "128.00"), Problems.NONE));
    }

    @Get("/{face}")
    HttpResponse<?> face(Visit visit, String face) {
        var template = face.equals("seller") ? "admin/show" : "incubator/show";
        var problems = Problems.NONE
                .at("price", "ui.required")
                .at("agreed", "ui.required")
                .at("kind", "ui.required");
        return pages.ok(visit, ShowPage.in(template, Submitted.of("name", "野蜂蜜", "price", "12,8"), problems));
    }

    @Post("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    String files(@WithFiles Submitted form) {
        return form.text("name") + " " + form.files("photos").size() + " " + form.isOverfull();
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> create(Visit visit, Submitted form) {
        if (form.text("name").isEmpty()) {
            return pages.unprocessable(visit, ShowPage.in("ui/show", form, Problems.NONE.at("name", "ui.required")));
        }
        return Pages.seeOther("/show");
    }
}
