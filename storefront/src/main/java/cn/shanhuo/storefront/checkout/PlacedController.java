package cn.shanhuo.storefront.checkout;

import cn.shanhuo.order.CheckoutKey;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Buyer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

@Controller("/checkouts")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlacedController {

    private final PlacedOrders placed;
    private final Pages pages;

    PlacedController(PlacedOrders placed, Pages pages) {
        this.placed = placed;
        this.pages = pages;
    }

    @Get("/{key:[1-9][0-9]*}")
    HttpResponse<?> show(Buyer buyer, Visit visit, long key) {
        return placed.page(buyer.id(), new CheckoutKey(key))
                .map(page -> pages.ok(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }
}
