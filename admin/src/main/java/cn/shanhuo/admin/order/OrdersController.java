package cn.shanhuo.admin.order;

import cn.shanhuo.order.OrderNo;
import cn.shanhuo.parcel.Carrier;
import cn.shanhuo.parcel.Parcel;
import cn.shanhuo.parcel.Parcels;
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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shop's orders, and one of them. */
@Controller("/seller/orders")
@Secured({"OWNER", "PACKER"})
@ExecuteOn(TaskExecutors.BLOCKING)
class OrdersController {

    private static final int SIZE = 10;
    private static final List<String> TABS = List.of(OrderItems.TO_SHIP, "SHIPPED", "COMPLETED", "UNPAID", "CLOSED", "");
    private static final Set<String> SAYABLE = Set.of("shipped", "undone");
    private static final Duration UNDO_WITHIN = Duration.ofHours(1);

    private final OrderItems items;
    private final Parcels parcels;
    private final Pages pages;
    private final Clock clock;

    OrdersController(OrderItems items, Parcels parcels, Pages pages, Clock clock) {
        this.items = items;
        this.parcels = parcels;
        this.pages = pages;
        this.clock = clock;
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
        boolean searching = tail.strip().matches("\\d{4}");
        var found = searching
                ? items.byTail(seller.shop(), tail.strip(), SIZE + 1, (number - 1) * SIZE)
                : items.in(seller.shop(), known, SIZE + 1, (number - 1) * SIZE);
        var tabs = TABS.stream()
                .map(each -> new OrdersPage.Tab(href(each, 1), "admin.orders.tab." + (each.isEmpty() ? "all" : each), !searching && each.equals(known)))
                .toList();
        var pager = Pager.open(number, found.size() > SIZE, each -> searching ? "/seller/orders?tail=" + tail.strip() + "&page=" + each : href(known, each));
        var nothing = Sentence.of(searching || !tail.isBlank() ? "admin.orders.none.tail" : "admin.orders.none." + (known.equals(OrderItems.TO_SHIP) ? "PAID" : "other"));
        return pages.ok(visit, new OrdersPage(tabs, tail, found.stream().limit(SIZE).toList(), pager, null, nothing));
    }

    @Get("/{no:[0-9]+}")
    HttpResponse<?> show(Seller seller, Visit visit, String no, @QueryValue(defaultValue = "") String said) {
        return page(seller, no, SAYABLE.contains(said) ? Sentence.of("admin.orders.said." + said) : null, null)
                .<HttpResponse<?>>map(page -> pages.ok(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }

    /** Empty when the shop has no order of this number. */
    Optional<OrderPage> page(Seller seller, String no, @Nullable Sentence said, @Nullable Sentence wrong) {
        return number(no).flatMap(order -> items.find(seller.shop(), order.value()).map(item -> {
            var sent = parcels.of(order);
            boolean fresh = sent.stream().anyMatch(parcel -> parcel.shippedAt().isAfter(clock.instant().minus(UNDO_WITHIN)))
                    && item.tone().equals("sky");
            return new OrderPage(
                    item,
                    sent.stream().map(OrdersController::parcel).toList(),
                    fresh ? item.href() + "/parcel/withdrawal" : null,
                    said,
                    wrong);
        }));
    }

    static Optional<OrderNo> number(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(new OrderNo(Long.parseLong(text))) : Optional.empty();
    }

    private static OrderPage.ParcelItem parcel(Parcel parcel) {
        boolean doubtful = parcel.carrier() != Carrier.OTHER && !parcel.carrier().expects(parcel.no());
        var carrier = Sentence.of("domain.carrier." + parcel.carrier());
        return new OrderPage.ParcelItem(
                carrier,
                parcel.no().value(),
                parcel.carrier().site().orElse(null),
                doubtful ? Sentence.of("admin.parcel.doubt", carrier) : null);
    }

    private static String href(String tab, int page) {
        return "/seller/orders?tab=" + tab + "&page=" + page;
    }
}
