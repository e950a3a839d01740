package cn.shanhuo.order;

import cn.shanhuo.house.Ids;
import cn.shanhuo.order.PlaceOrder.Outcome;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up, judges and writes many checkouts: few queries and one commit for all of them. */
@Singleton
class PlaceTogether {

    private final Reckoner reckoner;
    private final CheckoutWriter writer;
    private final OrderSettings settings;
    private final Ids ids;
    private final Clock clock;

    PlaceTogether(Reckoner reckoner, CheckoutWriter writer, OrderSettings settings, Ids ids, Clock clock) {
        this.reckoner = reckoner;
        this.writer = writer;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return an outcome for each, in the same order */
    List<Outcome> place(List<Press> presses) {
        var reckonings = reckoner.reckon(presses);
        var settled = new ArrayList<Optional<Outcome>>();
        var drafts = new ArrayList<CheckoutDraft>();
        for (int i = 0; i < presses.size(); i++) {
            var outcome = settle(presses.get(i), reckonings.get(i));
            settled.add(outcome);
            if (outcome.isEmpty()) {
                drafts.add(draft(presses.get(i), reckonings.get(i)));
            }
        }
        var written = drafts.isEmpty() ? List.<Outcome>of() : writer.write(drafts);
        var next = written.iterator();
        return settled.stream().map(outcome -> outcome.orElseGet(next::next)).toList();
    }

    /** What needs no writing. */
    private Optional<Outcome> settle(Press press, Reckoning reckoning) {
        return reckoning.earlier().isEmpty()
                ? Refusals.of(reckoning, press.request(), settings)
                : Optional.of(new Outcome.Placed(reckoning.earlier()));
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
