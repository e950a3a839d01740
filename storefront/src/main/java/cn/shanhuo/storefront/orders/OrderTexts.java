package cn.shanhuo.storefront.orders;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.order.ClosingReason;
import cn.shanhuo.order.OrderState;
import cn.shanhuo.storefront.orders.OrderPage.May;
import cn.shanhuo.storefront.orders.OrderPage.Step;
import cn.shanhuo.ui.Sentence;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an order's state means to its buyer: the sentence at the top, the timeline, and what can be done. */
final class OrderTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private OrderTexts() {}

    static String word(OrderState state) {
        return switch (state) {
            case OrderState.Unpaid _ -> "UNPAID";
            case OrderState.Paid _ -> "PAID";
            case OrderState.Shipped _ -> "SHIPPED";
            case OrderState.Completed _ -> "COMPLETED";
            case OrderState.Closed _ -> "CLOSED";
        };
    }

    static Sentence lead(OrderState state) {
        return switch (state) {
            case OrderState.Unpaid(var until) ->
                Sentence.of("storefront.order.lead.unpaid", CLOCK.format(Calendar.local(until)));
            case OrderState.Paid _ -> Sentence.of("storefront.order.lead.paid");
            case OrderState.Shipped shipped ->
                Sentence.of(
                        shipped.extended() ? "storefront.order.lead.extended" : "storefront.order.lead.shipped",
                        DAY.format(Calendar.local(shipped.receiveUntil())));
            case OrderState.Completed _ -> Sentence.of("storefront.order.lead.completed");
            case OrderState.Closed closed ->
                Sentence.of("storefront.order.lead.closed." + closed.why().name());
        };
    }

    /** Nothing was paid for what still waits for payment or was closed without it. */
    static String sum(OrderState state) {
        return switch (state) {
            case OrderState.Unpaid _ -> "due";
            case OrderState.Closed closed when closed.why() != ClosingReason.PAID_CANCELLED -> "plain";
            case OrderState.Paid _, OrderState.Shipped _, OrderState.Completed _, OrderState.Closed _ -> "paid";
        };
    }

    static May may(OrderState state) {
        return switch (state) {
            case OrderState.Unpaid _ -> new May(true, true, false, false, false);
            case OrderState.Paid _ -> new May(false, false, true, false, false);
            case OrderState.Shipped shipped -> new May(false, false, false, true, !shipped.extended());
            case OrderState.Completed _, OrderState.Closed _ -> new May(false, false, false, false, false);
        };
    }

    static List<Step> steps(Instant placedAt, OrderState state) {
        var placed = step("placed", placedAt);
        return switch (state) {
            case OrderState.Unpaid _ ->
                List.of(placed, step("paid", null), step("shipped", null), step("completed", null));
            case OrderState.Paid(var at) ->
                List.of(placed, step("paid", at), step("shipped", null), step("completed", null));
            case OrderState.Shipped shipped ->
                List.of(placed, step("paid", shipped.paidAt()), step("shipped", shipped.at()), step("completed", null));
            case OrderState.Completed(var paidAt, var shippedAt, var at) ->
                List.of(placed, step("paid", paidAt), step("shipped", shippedAt), step("completed", at));
            case OrderState.Closed closed -> List.of(placed, step("closed", closed.at()));
        };
    }

    static String time(Instant at) {
        return TIME.format(Calendar.local(at));
    }

    private static Step step(String word, @Nullable Instant at) {
        return new Step(word, at == null ? null : time(at), at != null);
    }
}
