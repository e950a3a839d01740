package cn.shanhuo.order;

import jakarta.inject.Singleton;

/** For the tests of other rooms: orders of a new buyer Chen, in the state that they need. */
@Singleton
public class PlacedOrders {

    private final Honey honey;

    PlacedOrders(Honey honey) {
        this.honey = honey;
    }

    public OrderNo unpaid(Wanted... wanted) {
        return honey.ordered(honey.buyerChen(), wanted);
    }

    public OrderNo paid(Wanted... wanted) {
        return honey.paid(honey.buyerChen(), wanted);
    }
}
