package cn.shanhuo.storefront.orders;

import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many of a buyer's orders wait, by state: unpaid, unsent, under way. */
@Singleton
public class WaitingOrders {

    private static final Set<String> WAITING = Set.of("UNPAID", "PAID", "SHIPPED");

    private final OrderLineRows rows;

    WaitingOrders(OrderLineRows rows) {
        this.rows = rows;
    }

    public Map<String, Integer> of(BuyerId buyer) {
        return rows.counts(buyer.value()).stream()
                .filter(row -> WAITING.contains(row.status()))
                .collect(Collectors.toMap(CountRow::status, CountRow::orders));
    }
}
