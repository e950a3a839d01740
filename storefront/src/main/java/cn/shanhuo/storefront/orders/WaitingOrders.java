package cn.shanhuo.storefront.orders;

import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.util.Map;

/** How many of a buyer's orders wait, by state: unpaid, unsent, under way. */
@Singleton
public class WaitingOrders {

    private final OrderLineRows rows;

    WaitingOrders(OrderLineRows rows) {
        this.rows = rows;
    }

    public Map<String, Integer> of(BuyerId buyer) {
        return rows.waiting(buyer.value()).byState();
    }
}
