package cn.shanhuo.storefront.payment;

import cn.shanhuo.order.OrderNo;
import cn.shanhuo.payment.OpenPayment;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Qr;
import cn.shanhuo.ui.SiteAddress;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Buyer;
import io.micronaut.http.HttpRequest;
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
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** From an unpaid order to Alipay's cashier. */
@Controller("/orders/{no:[1-9][0-9]*}/payment")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PaymentController {

    private final OrdersToPay orders;
    private final OpenPayment openPayment;
    private final SiteAddress site;
    private final Pages pages;
    private final Clock clock;

    PaymentController(OrdersToPay orders, OpenPayment openPayment, SiteAddress site, Pages pages, Clock clock) {
        this.orders = orders;
        this.openPayment = openPayment;
        this.site = site;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Buyer buyer, Visit visit, long no) {
        var order = orders.find(buyer.id(), new OrderNo(no));
        if (order.isEmpty()) {
            return pages.notFound(visit);
        }
        if (!order.get().status().equals("UNPAID")) {
            return Pages.seeOther("/orders/" + no + "/payment/result");
        }
        return pages.ok(visit, PayPage.of(order.get(), outside(request, no), clock.instant(), false));
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> create(HttpRequest<?> request, Buyer buyer, Visit visit, long no, Submitted form) {
        if (Browser.isWeChat(request)) {
            return Pages.seeOther("/orders/" + no + "/payment");
        }
        return switch (openPayment.open(
                buyer.id(), new OrderNo(no), Browser.device(request), URI.create(site.of(request)))) {
            case OpenPayment.Cashier(var address) -> Pages.seeOther(address.toString());
            case OpenPayment.AlreadyPaid _, OpenPayment.Closed _ -> Pages.seeOther("/orders/" + no + "/payment/result");
            case OpenPayment.NotPayable _ -> notPayable(request, buyer, visit, no);
            case OpenPayment.NoSuchOrder _ -> pages.notFound(visit);
        };
    }

    private HttpResponse<?> notPayable(HttpRequest<?> request, Buyer buyer, Visit visit, long no) {
        return orders.find(buyer.id(), new OrderNo(no))
                .<HttpResponse<?>>map(
                        order -> pages.conflict(visit, PayPage.of(order, outside(request, no), clock.instant(), true)))
                .orElseGet(() -> pages.notFound(visit));
    }

    private @Nullable Qr outside(HttpRequest<?> request, long no) {
        return Browser.isWeChat(request) ? Qr.of(site.of(request) + "/orders/" + no + "/payment") : null;
    }
}
