package cn.shanhuo.storefront.payment;

import cn.shanhuo.order.OrderNo;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A buyer's order as the pay pages show it. */
@Singleton
class OrdersToPay {

    private final OrderRows rows;

    OrdersToPay(OrderRows rows) {
        this.rows = rows;
    }

    @Transactional
    Optional<OrderRow> find(BuyerId buyer, OrderNo no) {
        return rows.find(buyer.value(), no.value());
    }
}
