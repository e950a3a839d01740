package cn.shanhuo.incubator.board;

import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/incubator/orders/{no:[0-9]+}")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class OrderController {

    private final OrderFile orders;
    private final Pages pages;

    OrderController(OrderFile orders, Pages pages) {
        this.orders = orders;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visit visit, Staff staff, long no) {
        return orders.find(no)
                .<HttpResponse<?>>map(page -> pages.ok(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }
}
