package cn.shanhuo.order;

import cn.shanhuo.house.Ids;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Judges what is found at today's prices, and numbers and dates the orders that shall be written. */
@Singleton
class CheckoutDrafting {

    private final Reckoner reckoner;
    private final OrderSettings settings;
    private final Ids ids;
    private final Clock clock;

    CheckoutDrafting(Reckoner reckoner, OrderSettings settings, Ids ids, Clock clock) {
        this.reckoner = reckoner;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    Judged judge(List<Press> presses) {
        var reckonings = reckoner.reckon(presses);
        var refused = new ArrayList<Optional<Outcome>>();
        var drafts = new ArrayList<CheckoutDraft>();
        var unpaid = new HashMap<BuyerId, Integer>();
        for (int i = 0; i < presses.size(); i++) {
            var press = presses.get(i);
            var reckoning = reckonings.get(i).withMoreUnpaid(unpaid.getOrDefault(press.buyer(), 0));
            var outcome = Refusals.of(reckoning, press.request(), settings);
            refused.add(outcome);
            if (outcome.isEmpty()) {
                var draft = draft(press, reckoning);
                drafts.add(draft);
                unpaid.merge(press.buyer(), draft.orders().size(), Integer::sum);
            }
        }
        return new Judged(refused, drafts);
    }

    private CheckoutDraft draft(Press press, Reckoning reckoning) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var request = press.request();
        var orders = reckoning.quote().shops().stream()
                .map(shop -> new OrderDraft(
                        new OrderNo(ids.next()),
                        shop,
                        request.notes().getOrDefault(shop.shop(), ""),
                        request.confirmedNoReturn()))
                .toList();
        return new CheckoutDraft(
                ids.next(),
                press.buyer(),
                request.key(),
                reckoning.destination().orElseThrow(),
                now,
                now.plus(settings.payWithin()),
                orders);
    }
}
