package cn.shanhuo.order;

import cn.shanhuo.order.PlaceOrder.Outcome;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answers that presses got when they came the first time: they stand, whatever has become of goods and prices since. */
@Singleton
class PressedBefore {

    private final CheckoutRows rows;

    PressedBefore(CheckoutRows rows) {
        this.rows = rows;
    }

    /** The outcomes, but for those that are refused and were placed when they came first. */
    List<Outcome> over(List<Press> presses, List<Outcome> outcomes) {
        var refused = IntStream.range(0, presses.size())
                .filter(i -> !(outcomes.get(i) instanceof Outcome.Placed))
                .mapToObj(presses::get)
                .toList();
        var before = among(refused);
        return IntStream.range(0, presses.size())
                .mapToObj(i -> before.getOrDefault(presses.get(i).id(), outcomes.get(i)))
                .toList();
    }

    /** What was placed by those of these presses that have been here. */
    Map<Press.Id, Outcome> among(List<Press> presses) {
        if (presses.isEmpty()) {
            return Map.of();
        }
        var keys = presses.stream().map(press -> press.id().key()).distinct().toList();
        var orders = rows.earlier(keys).stream()
                .collect(Collectors.groupingBy(
                        row -> new Press.Id(row.buyerId(), row.checkoutKey()),
                        Collectors.mapping(row -> new OrderNo(row.orderNo()), Collectors.toList())));
        return presses.stream()
                .map(Press::id)
                .distinct()
                .filter(orders::containsKey)
                .collect(Collectors.toMap(id -> id, id -> new Outcome.Placed(orders.get(id))));
    }
}
