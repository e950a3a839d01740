package cn.shanhuo.order;

import java.util.Optional;

/**
 * Everything that is looked at before an order is placed.
 *
 * @param destination empty when the buyer has no such address
 * @param unpaid how many orders of the buyer wait for payment; 0 when there is no such address
 */
record Reckoning(Quote quote, Optional<Destination> destination, int unpaid) {

    /** The same, when more orders of the buyer are about to be written. */
    Reckoning withMoreUnpaid(int more) {
        return new Reckoning(quote, destination, unpaid + more);
    }
}
