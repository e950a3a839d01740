package cn.shanhuo.order;

import cn.shanhuo.order.CheckoutProblem.NoAddress;
import cn.shanhuo.order.CheckoutProblem.NoDelivery;
import cn.shanhuo.order.CheckoutProblem.NotOnSale;
import cn.shanhuo.order.CheckoutProblem.TooFew;
import cn.shanhuo.order.PlaceOrder.Outcome;
import java.util.List;
import java.util.Optional;

/** The rules by which a checkout is refused, in the order in which a buyer can do something about them. */
final class Refusals {

    private Refusals() {}

    static Optional<Outcome> of(Reckoning reckoning, CheckoutRequest request, OrderSettings settings) {
        return reckoning.unpaid() >= settings.unpaidLimit()
                ? Optional.of(new Outcome.TooManyUnpaid(settings.unpaidLimit()))
                : ofGoods(reckoning.quote(), request);
    }

    private static Optional<Outcome> ofGoods(Quote now, CheckoutRequest request) {
        var withdrawn = all(now, NotOnSale.class);
        if (!withdrawn.isEmpty()) {
            return Optional.of(
                    new Outcome.NotOnSale(withdrawn.stream().map(NotOnSale::sku).toList()));
        }
        var tooFew = all(now, TooFew.class);
        if (!tooFew.isEmpty()) {
            return Optional.of(new Outcome.SoldOut(tooFew));
        }
        if (!all(now, NoAddress.class).isEmpty()) {
            return Optional.of(new Outcome.NoAddress());
        }
        var undelivered = all(now, NoDelivery.class);
        if (!undelivered.isEmpty()) {
            return Optional.of(new Outcome.NotDelivered(undelivered));
        }
        return ofBuyer(now, request);
    }

    private static Optional<Outcome> ofBuyer(Quote now, CheckoutRequest request) {
        var unconfirmed = now.shops().stream()
                .flatMap(shop -> shop.lines().stream())
                .filter(line ->
                        line.needsConfirmation() && !request.confirmedNoReturn().contains(line.sku()))
                .map(QuotedLine::sku)
                .toList();
        if (!unconfirmed.isEmpty()) {
            return Optional.of(new Outcome.NotConfirmed(unconfirmed));
        }
        return now.total().equals(request.totalSeen()) ? Optional.empty() : Optional.of(new Outcome.PriceChanged(now));
    }

    private static <P extends CheckoutProblem> List<P> all(Quote quote, Class<P> kind) {
        return quote.problems().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
