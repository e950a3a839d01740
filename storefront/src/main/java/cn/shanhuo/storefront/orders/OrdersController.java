package cn.shanhuo.storefront.orders;

import cn.shanhuo.house.Ids;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Buyer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

@Controller("/orders")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class OrdersController {

    private final OrdersReading list;
    private final OrderReading one;
    private final Pages pages;

    OrdersController(OrdersReading list, OrderReading one, Pages pages) {
        this.list = list;
        this.one = one;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            Buyer buyer,
            Visit visit,
            @QueryValue(defaultValue = "all") String state,
            @QueryValue(defaultValue = "") String before) {
        var last = Ids.parse(before).orElse(null);
        return pages.ok(visit, list.page(buyer.id(), Tab.of(state), last));
    }

    @Get("/{no:[1-9][0-9]*}")
    HttpResponse<?> show(Buyer buyer, Visit visit, long no) {
        return one.page(buyer.id(), new OrderNo(no), null)
                .map(page -> pages.ok(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }
}
