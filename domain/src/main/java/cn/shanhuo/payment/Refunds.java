package cn.shanhuo.payment;

import cn.shanhuo.order.OrderNo;
import jakarta.inject.Singleton;
import java.util.List;

/** The refunds. */
@Singleton
public class Refunds {

    /** The refunds of an order, oldest first. */
    public List<Refund> of(OrderNo order) {
        return List.of();
    }
}
