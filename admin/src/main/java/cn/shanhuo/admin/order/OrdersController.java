package cn.shanhuo.admin.order;

import cn.shanhuo.ui.Pager;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Seller;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shop's orders, and one of them. */
@Controller("/seller/orders")
@Secured({"OWNER", "PACKER"})
@ExecuteOn(TaskExecutors.BLOCKING)
class OrdersController {

    private static final int SIZE = 10;
    private static final List<String> TABS =
            List.of(OrderItems.TO_SHIP, "SHIPPED", "COMPLETED", "UNPAID", "CLOSED", "");
    private static final Set<String> SAYABLE = Set.of("shipped", "undone");

    private final OrderItems items;
    private final OrderReading reading;
    private final Pages pages;

    OrdersController(OrderItems items, OrderReading reading, Pages pages) {
        this.items = items;
        this.reading = reading;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            Seller seller,
            Visit visit,
            @QueryValue(defaultValue = OrderItems.TO_SHIP) String tab,
            @QueryValue(defaultValue = "") String tail,
            @QueryValue(defaultValue = "1") String page) {
        var known = TABS.contains(tab) ? tab : OrderItems.TO_SHIP;
        int number = page.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(page)) : 1;
        var wanted = tail.strip();
        if (wanted.isEmpty()) {
            var found = items.in(seller, known, SIZE + 1, (number - 1) * SIZE);
            var nothing = known.equals(OrderItems.TO_SHIP) ? "PAID" : "other";
            return pages.ok(visit, page(known, "", found, pager(number, found, href(known)), nothing));
        }
        if (!wanted.matches("\\d{4}")) {
            return pages.unprocessable(visit, page(null, wanted, List.of(), pager(1, List.of(), ""), null));
        }
        var found = items.byTail(seller, wanted, SIZE + 1, (number - 1) * SIZE);
        return pages.ok(
                visit, page(null, wanted, found, pager(number, found, "/seller/orders?tail=" + wanted), "tail"));
    }

    @Get("/{no:[0-9]+}")
    HttpResponse<?> show(Seller seller, Visit visit, String no, @QueryValue(defaultValue = "") String said) {
        return reading.page(seller, no, SAYABLE.contains(said) ? Sentence.of("admin.orders.said." + said) : null, null)
                .<HttpResponse<?>>map(page -> pages.ok(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }

    /**
     * @param current the tab that was taken; null while somebody searches
     * @param nothing what to say when there are none; null when something else is said
     */
    private static OrdersPage page(
            @Nullable String current, String tail, List<OrderItem> found, Pager pager, @Nullable String nothing) {
        var tabs = TABS.stream()
                .map(tab -> new OrdersPage.Tab(
                        href(tab), "admin.orders.tab." + (tab.isEmpty() ? "all" : tab), tab.equals(current)))
                .toList();
        return new OrdersPage(
                tabs,
                tail,
                found.stream().limit(SIZE).toList(),
                pager,
                nothing == null ? null : Sentence.of("admin.orders.none." + nothing));
    }

    private static Pager pager(int number, List<OrderItem> found, String address) {
        return Pager.open(number, found.size() > SIZE, page -> address + "&page=" + page);
    }

    private static String href(String tab) {
        return "/seller/orders?tab=" + tab;
    }
}
