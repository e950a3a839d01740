package cn.shanhuo.order;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is looked at before an order is placed.
 *
 * @param destination empty when the buyer has no such address
 * @param unpaid how many orders of the buyer wait for payment
 * @param earlier the orders that were already placed with the same key, one a shop
 */
record Reckoning(Quote quote, Optional<Destination> destination, int unpaid, List<OrderNo> earlier) {

    /** The same, when more orders of the buyer are about to be written. */
    Reckoning withMoreUnpaid(int more) {
        return new Reckoning(quote, destination, unpaid + more, earlier);
    }
}
