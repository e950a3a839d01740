package cn.shanhuo.admin.order;

import cn.shanhuo.order.Refusal;
import cn.shanhuo.parcel.Carrier;
import cn.shanhuo.parcel.ShipOrder;
import cn.shanhuo.parcel.TrackingNo;
import cn.shanhuo.parcel.UndoShipping;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Seller;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;
import java.util.Optional;

/** Sending an order off, and taking that back within the hour. */
@Controller("/seller/orders/{no:[0-9]+}/parcel")
@Secured({"OWNER", "PACKER"})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class ParcelController {

    private final OrderReading orders;
    private final ParcelForms forms;
    private final ShipOrder shipOrder;
    private final UndoShipping undoShipping;
    private final Pages pages;

    ParcelController(
            OrderReading orders, ParcelForms forms, ShipOrder shipOrder, UndoShipping undoShipping, Pages pages) {
        this.orders = orders;
        this.forms = forms;
        this.shipOrder = shipOrder;
        this.undoShipping = undoShipping;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Seller seller, Visit visit, String no) {
        return forms.page(seller, visit.locale(), no, Submitted.of(), Problems.NONE)
                .<HttpResponse<?>>map(page -> pages.ok(visit, page))
                .orElseGet(() -> refused(seller, visit, no, Refusal.OVERTAKEN));
    }

    @Post
    HttpResponse<?> create(Seller seller, Visit visit, String no, Submitted typed) {
        var trackingNo = TrackingNo.parse(typed.text("trackingNo"));
        var carrier = carrier(typed.text("carrier"), trackingNo);
        var problems = Problems.NONE;
        if (trackingNo.isEmpty()) {
            problems = problems.at("trackingNo", "admin.parcel.no.wrong");
        } else if (carrier.isEmpty()) {
            problems = problems.at("carrier", "admin.parcel.carrier.unknown");
        }
        if (!problems.isEmpty()) {
            return forms.page(seller, visit.locale(), no, typed, problems)
                    .<HttpResponse<?>>map(page -> pages.unprocessable(visit, page))
                    .orElseGet(() -> refused(seller, visit, no, Refusal.OVERTAKEN));
        }
        return ship(seller, visit, no, carrier.orElseThrow(), trackingNo.orElseThrow());
    }

    @Post("/withdrawal")
    HttpResponse<?> undo(Seller seller, Visit visit, String no, Submitted form) {
        var order = OrderReading.number(no);
        if (order.isEmpty()) {
            return pages.notFound(visit);
        }
        return switch (undoShipping.undo(seller.shop(), order.get())) {
            case UndoShipping.Outcome.Undone _ -> Pages.seeOther("/seller/orders/" + no + "?said=undone");
            case UndoShipping.Outcome.NotUndone(var why) -> refused(seller, visit, no, why);
            case UndoShipping.Outcome.NoSuchOrder _ -> pages.notFound(visit);
        };
    }

    private HttpResponse<?> ship(Seller seller, Visit visit, String no, Carrier carrier, TrackingNo trackingNo) {
        var order = OrderReading.number(no);
        if (order.isEmpty()) {
            return pages.notFound(visit);
        }
        return switch (shipOrder.ship(seller.shop(), seller.account(), order.get(), carrier, trackingNo)) {
            case ShipOrder.Outcome.Shipped _ -> Pages.seeOther("/seller/orders/" + no + "?said=shipped");
            case ShipOrder.Outcome.NotShipped(var why) -> refused(seller, visit, no, why);
            case ShipOrder.Outcome.NoSuchOrder _ -> pages.notFound(visit);
        };
    }

    /** The order as it is now, with the reason; 404 when it is none of the shop's. */
    private HttpResponse<?> refused(Seller seller, Visit visit, String no, Refusal why) {
        return orders.page(seller, no, null, Sentence.of("domain.refusal." + why))
                .<HttpResponse<?>>map(page -> pages.conflict(visit, page))
                .orElseGet(() -> pages.notFound(visit));
    }

    /** The chosen carrier, or the one that the number looks like. */
    private static Optional<Carrier> carrier(String chosen, Optional<TrackingNo> trackingNo) {
        return Arrays.stream(Carrier.values())
                .filter(carrier -> carrier.name().equals(chosen))
                .findFirst()
                .or(() -> trackingNo.flatMap(Carrier::guess));
    }
}
