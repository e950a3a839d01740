package cn.shanhuo.storefront.payment;

import cn.shanhuo.order.OrderNo;
import cn.shanhuo.payment.AskAlipay;
import cn.shanhuo.payment.TakeReturn;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Buyer;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Back from the cashier: waits, without scripts, until it is known what became of the payment. */
@Controller("/orders/{no:[1-9][0-9]*}/payment")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultController {

    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final OrdersToPay orders;
    private final TakeReturn takeReturn;
    private final AskAlipay askAlipay;
    private final Pages pages;

    ResultController(OrdersToPay orders, TakeReturn takeReturn, AskAlipay askAlipay, Pages pages) {
        this.orders = orders;
        this.takeReturn = takeReturn;
        this.askAlipay = askAlipay;
        this.pages = pages;
    }

    @Get("/return")
    HttpResponse<?> back(HttpRequest<?> request, Buyer buyer, Visit visit, long no) {
        var order = new OrderNo(no);
        if (orders.find(buyer.id(), order).isEmpty()) {
            return pages.notFound(visit);
        }
        var query = request.getUri().getRawQuery();
        if (query != null) {
            takeReturn.take(order, FormFields.read(query));
        }
        return Pages.seeOther("/orders/" + no + "/payment/result");
    }

    @Get("/result")
    HttpResponse<?> show(Buyer buyer, Visit visit, long no, @QueryValue(defaultValue = "0") int look) {
        var order = new OrderNo(no);
        var found = orders.find(buyer.id(), order);
        if (found.isPresent()
                && found.get().status().equals("UNPAID")
                && askAlipay.ask(order) == AskAlipay.Standing.PAID) {
            found = orders.find(buyer.id(), order);
        }
        if (found.isEmpty()) {
            return pages.notFound(visit);
        }
        var page = ResultPage.of(found.get(), Math.clamp(look, 0, ResultPage.LOOKS));
        var answer = pages.answer(HttpStatus.OK, visit, page);
        return page.patient() ? answer.header("Refresh", SECONDS_BETWEEN_LOOKS + ";url=" + page.again()) : answer;
    }
}
