package cn.shanhuo.admin.today;

import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Seller;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** The first page of the seller's side. */
@Controller("/seller")
@Secured({"OWNER", "PACKER"})
@ExecuteOn(TaskExecutors.BLOCKING)
class TodayController {

    private final Today today;
    private final Pages pages;

    TodayController(Today today, Pages pages) {
        this.today = today;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Seller seller, Visit visit) {
        return pages.ok(visit, today.page(seller));
    }
}
