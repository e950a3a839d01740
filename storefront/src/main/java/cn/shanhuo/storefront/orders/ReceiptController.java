package cn.shanhuo.storefront.orders;

import cn.shanhuo.order.ExtendReceipt;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.order.ReceiveOrder;
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

/** The parcel came, or is slow: the receipt, and once more time for it. */
@Controller("/orders/{no:[1-9][0-9]*}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReceiptController {

    private final ReceiveOrder receiveOrder;
    private final ExtendReceipt extendReceipt;
    private final Answers answers;

    ReceiptController(ReceiveOrder receiveOrder, ExtendReceipt extendReceipt, Answers answers) {
        this.receiveOrder = receiveOrder;
        this.extendReceipt = extendReceipt;
        this.answers = answers;
    }

    /** @param form carries the token that guards the act, and nothing else */
    @Post("/receipt")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> create(Buyer buyer, Visit visit, long no, Submitted form) {
        var order = new OrderNo(no);
        return switch (receiveOrder.receive(buyer.id(), order)) {
            case ReceiveOrder.Outcome.Received() -> Pages.seeOther("/orders/" + no);
            case ReceiveOrder.Outcome.NotReceived(var why) ->
                answers.conflict(buyer, visit, order, "domain.refusal." + why.name());
            case ReceiveOrder.Outcome.NoSuchOrder() -> answers.notFound(visit);
        };
    }

    @Post("/extension")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> extend(Buyer buyer, Visit visit, long no, Submitted form) {
        var order = new OrderNo(no);
        return switch (extendReceipt.extend(buyer.id(), order)) {
            case ExtendReceipt.Outcome.Extended _ -> Pages.seeOther("/orders/" + no);
            case ExtendReceipt.Outcome.NotExtended(var why) ->
                answers.conflict(buyer, visit, order, "domain.refusal." + why.name());
            case ExtendReceipt.Outcome.NoSuchOrder() -> answers.notFound(visit);
        };
    }
}
