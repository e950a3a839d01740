package cn.shanhuo.incubator.payment;

import cn.shanhuo.payment.DealWithMismatch;
import cn.shanhuo.payment.RetryRefund;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/incubator/payments")
@Secured({"HEAD", "OPERATOR"})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class PaymentsController {

    private final MismatchDesk desk;
    private final DealWithMismatch dealWithMismatch;
    private final RetryRefund retryRefund;
    private final Pages pages;

    PaymentsController(MismatchDesk desk, DealWithMismatch dealWithMismatch, RetryRefund retryRefund, Pages pages) {
        this.desk = desk;
        this.dealWithMismatch = dealWithMismatch;
        this.retryRefund = retryRefund;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            Visit visit,
            Staff staff,
            @QueryValue(defaultValue = "open") String show,
            @QueryValue(defaultValue = "0") long below) {
        return pages.ok(visit, desk.list(!show.equals("dealt"), below));
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> show(Visit visit, Staff staff, long id) {
        return desk.find(id, Submitted.of(), Problems.NONE)
                .<HttpResponse<?>>map(page -> pages.ok(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }

    /** Somebody has dealt with it. */
    @Post("/{id:[0-9]+}/resolution")
    HttpResponse<?> resolve(Visit visit, Staff staff, long id, Submitted form) {
        var note = form.text("note");
        var problems = note.isBlank() || note.length() > DealWithMismatch.LONGEST_NOTE
                ? Problems.NONE.at("note", "incubator.payments.note.missing", DealWithMismatch.LONGEST_NOTE)
                : Problems.NONE;
        var page = desk.find(id, form, problems);
        if (page.isEmpty()) {
            return pages.notFound(visit);
        }
        if (!problems.isEmpty()) {
            return pages.unprocessable(visit, page.get());
        }
        return dealWithMismatch.deal(staff.account(), id, note)
                ? Pages.seeOther("/incubator/payments")
                : pages.conflict(visit, page.get());
    }

    /** One more attempt to give the money back. */
    @Post("/{id:[0-9]+}/attempt")
    HttpResponse<?> retry(Visit visit, Staff staff, long id) {
        var page = desk.find(id, Submitted.of(), Problems.NONE)
                .filter(found -> found.row().refundId() != null);
        if (page.isEmpty()) {
            return pages.notFound(visit);
        }
        var refund = page.get().row().refundId();
        return refund != null && retryRefund.retry(staff.account(), refund)
                ? Pages.seeOther("/incubator/payments")
                : pages.conflict(visit, page.get());
    }
}
