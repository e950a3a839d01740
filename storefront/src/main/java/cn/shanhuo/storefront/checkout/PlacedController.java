package cn.shanhuo.storefront.checkout;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
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
import java.time.format.DateTimeFormatter;
import java.util.List;

@Controller("/checkouts")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlacedController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final PlacedRows rows;
    private final Pages pages;

    PlacedController(PlacedRows rows, Pages pages) {
        this.rows = rows;
        this.pages = pages;
    }

    @Get("/{key:[1-9][0-9]*}")
    HttpResponse<?> show(Buyer buyer, Visit visit, long key) {
        var orders = rows.of(buyer.id().value(), key);
        return orders.isEmpty() ? pages.notFound(visit) : pages.ok(visit, page(orders));
    }

    private static PlacedPage page(List<PlacedRow> rows) {
        var orders = rows.stream().map(PlacedController::placed).toList();
        var total = rows.stream().map(row -> new Money(row.totalFen())).reduce(Money.ZERO, Money::plus);
        return new PlacedPage(
                orders, orders.stream().filter(PlacedPage.Placed::payable).count(), total.display());
    }

    private static PlacedPage.Placed placed(PlacedRow row) {
        return new PlacedPage.Placed(
                Long.toString(row.id()),
                "/orders/" + row.id(),
                row.shopName(),
                row.pieces(),
                new Money(row.totalFen()).display(),
                row.status(),
                row.status().equals("UNPAID"),
                TIME.format(Calendar.local(row.payUntil())));
    }
}
