package cn.shanhuo.storefront.orders;

import cn.shanhuo.order.CancelUnpaidOrder;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.payment.CancelPaidOrder;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Buyer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/**
 * Takes an order back. The form says whether the buyer believed it unpaid or paid, so that nobody who meant to drop an
 * unpaid order asks for money back unawares.
 */
@Controller("/orders/{no:[1-9][0-9]*}/cancellation")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CancellationController {

    private static final int LONGEST_REASON = 200;

    private final CancelUnpaidOrder cancelUnpaid;
    private final CancelPaidOrder cancelPaid;
    private final Answers answers;

    CancellationController(CancelUnpaidOrder cancelUnpaid, CancelPaidOrder cancelPaid, Answers answers) {
        this.cancelUnpaid = cancelUnpaid;
        this.cancelPaid = cancelPaid;
        this.answers = answers;
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> create(Buyer buyer, Visit visit, long no, Submitted form) {
        var order = new OrderNo(no);
        return form.text("paid").equals("yes") ? paid(buyer, visit, order, form) : unpaid(buyer, visit, order);
    }

    private HttpResponse<?> unpaid(Buyer buyer, Visit visit, OrderNo order) {
        return switch (cancelUnpaid.cancel(buyer.id(), order)) {
            case CancelUnpaidOrder.Outcome.Cancelled() -> Pages.seeOther("/orders/" + order);
            case CancelUnpaidOrder.Outcome.AlreadyPaid() ->
                answers.conflict(buyer, visit, order, "storefront.order.refused.paid");
            case CancelUnpaidOrder.Outcome.NotKnown() ->
                answers.conflict(buyer, visit, order, "storefront.order.refused.unknown");
            case CancelUnpaidOrder.Outcome.NoSuchOrder() -> answers.notFound(visit);
        };
    }

    private HttpResponse<?> paid(Buyer buyer, Visit visit, OrderNo order, Submitted form) {
        var typed = form.text("reason");
        int end = typed.offsetByCodePoints(0, Math.min(LONGEST_REASON, typed.codePointCount(0, typed.length())));
        return switch (cancelPaid.cancel(buyer.id(), order, typed.substring(0, end))) {
            case CancelPaidOrder.Cancelled _ -> Pages.seeOther("/orders/" + order);
            case CancelPaidOrder.NotPaid() ->
                answers.conflict(buyer, visit, order, "storefront.order.refused.not-paid");
            case CancelPaidOrder.AlreadyShipped() ->
                answers.conflict(buyer, visit, order, "storefront.order.refused.shipped");
            case CancelPaidOrder.AlreadyClosed() -> Pages.seeOther("/orders/" + order);
            case CancelPaidOrder.NoSuchOrder() -> answers.notFound(visit);
        };
    }
}
