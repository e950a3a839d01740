package cn.shanhuo.ui.show;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.sql.SQLTransientConnectionException;

/** Goes wrong in every way that a page can. */
@Controller("/trouble")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class TroubleController {

    private final Pages pages;

    TroubleController(Pages pages) {
        this.pages = pages;
    }

    @Get("/bug")
    HttpResponse<?> bug() {
        throw new IllegalStateException("a bug");
    }

    @Get("/crowd")
    HttpResponse<?> crowd() {
        throw new IllegalStateException(new SQLTransientConnectionException("no connection within 2000 ms"));
    }

    @Get("/broken-template")
    HttpResponse<?> brokenTemplate(Visit visit) {
        return pages.ok(visit, new Broken("a title"));
    }

    @Get("/things/{id}")
    HttpResponse<?> thing(long id) {
        return HttpResponse.ok("thing " + id);
    }

    /** A page whose template asks for what it does not have. */
    public record Broken(String title) implements Page {

        @Override
        public String template() {
            return "ui/broken";
        }
    }
}
