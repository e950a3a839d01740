package cn.shanhuo.storefront.checkout;

import cn.shanhuo.cart.Carts;
import cn.shanhuo.order.PlaceOrder;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.storefront.checkout.CheckoutReading.Refusals;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.guard.Buyer;
import cn.shanhuo.ui.guard.CartCount;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Presses the button: to the orders when they are placed, else back to the page with every sentence in its place. */
@Singleton
class Placing {

    private final PlaceOrder placeOrder;
    private final Carts carts;
    private final CheckoutReading reading;
    private final CartCount count;
    private final Pages pages;

    Placing(PlaceOrder placeOrder, Carts carts, CheckoutReading reading, CartCount count, Pages pages) {
        this.placeOrder = placeOrder;
        this.carts = carts;
        this.reading = reading;
        this.count = count;
        this.pages = pages;
    }

    HttpResponse<?> place(Buyer buyer, Visit visit, CheckoutForm form) {
        var tooLong = tooLong(form.notes());
        if (!tooLong.isEmpty()) {
            return back(buyer, visit, form, new Refusals(List.of(), tooLong, Set.of()));
        }
        var address = form.address();
        if (address == null) {
            return back(buyer, visit, form, Refusals.saying("storefront.checkout.refused.address"));
        }
        return switch (placeOrder.place(buyer.id(), form.request(address))) {
            case Outcome.Placed _ -> placed(buyer, form);
            case Outcome.NothingToBuy _ -> Pages.seeOther("/cart?said=nothing");
            case Outcome refusal -> back(buyer, visit, form, refusals(refusal));
        };
    }

    private HttpResponse<?> placed(Buyer buyer, CheckoutForm form) {
        var orders = Pages.seeOther("/checkouts/" + form.key());
        return form.fromCart() ? orders.cookie(count.of(carts.takeOut(buyer.id(), form.skus()))) : orders;
    }

    private HttpResponse<?> back(Buyer buyer, Visit visit, CheckoutForm form, Refusals refusals) {
        return reading.page(buyer.id(), form, refusals)
                .<HttpResponse<?>>map(page -> pages.unprocessable(visit, page))
                .orElseGet(() -> Pages.seeOther("/cart?said=nothing"));
    }

    private static Refusals refusals(Outcome outcome) {
        return switch (outcome) {
            case Outcome.SoldOut(var lines) ->
                new Refusals(lines.stream().map(Refusals::tooFew).toList(), Problems.NONE, Set.of());
            case Outcome.PriceChanged(var now) ->
                Refusals.saying("storefront.checkout.refused.price", now.total().display());
            case Outcome.NotOnSale _ -> Refusals.saying("storefront.checkout.refused.withdrawn");
            case Outcome.NotDelivered _ -> Refusals.saying("storefront.checkout.refused.delivery");
            case Outcome.NotConfirmed(var skus) ->
                new Refusals(
                        List.of(cn.shanhuo.ui.Sentence.of("storefront.checkout.refused.confirm")),
                        Problems.NONE,
                        Set.copyOf(skus));
            case Outcome.TooManyUnpaid(var limit) -> Refusals.saying("storefront.checkout.refused.unpaid", limit);
            case Outcome.TooManyLines(var limit) -> Refusals.saying("storefront.checkout.refused.lines", limit);
            case Outcome.NoAddress _ -> Refusals.saying("storefront.checkout.refused.address");
            case Outcome.Placed _, Outcome.NothingToBuy _ -> Refusals.NONE;
        };
    }

    private static Problems tooLong(Map<ShopId, String> notes) {
        var problems = Problems.NONE;
        for (var note : notes.entrySet()) {
            int length = note.getValue().codePointCount(0, note.getValue().length());
            if (length > CheckoutForm.NOTE) {
                problems = problems.at(
                        "note-" + note.getKey(), "storefront.checkout.refused.note", CheckoutForm.NOTE, length);
            }
        }
        return problems;
    }
}
