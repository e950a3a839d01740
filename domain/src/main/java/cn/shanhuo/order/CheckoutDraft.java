package cn.shanhuo.order;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.order.PlaceOrder.Outcome;
import cn.shanhuo.people.BuyerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A checkout that only has to be written. */
record CheckoutDraft(
        long id,
        BuyerId buyer,
        CheckoutKey key,
        Destination destination,
        Instant placedAt,
        Instant payUntil,
        List<OrderDraft> orders) {

    Outcome.Placed placed() {
        return new Outcome.Placed(orders.stream().map(OrderDraft::no).toList());
    }

    List<QuotedLine> lines() {
        return orders.stream().flatMap(order -> order.shop().lines().stream()).toList();
    }

    /** Of which lines there are fewer left than wanted; a pack stands in one line only. */
    List<CheckoutProblem.TooFew> tooFew(Map<SkuId, Integer> left) {
        return lines().stream()
                .flatMap(line -> line.tooFew(left.get(line.sku())).stream())
                .toList();
    }

    /** What a batch of checkouts takes from the shelf, by pack number. */
    static Map<SkuId, Integer> pieces(List<CheckoutDraft> drafts) {
        var pieces = new TreeMap<SkuId, Integer>(Comparator.comparingLong(SkuId::value));
        for (var draft : drafts) {
            draft.lines()
                    .forEach(line -> pieces.merge(line.sku(), line.quantity().value(), Math::addExact));
        }
        return pieces;
    }
}
