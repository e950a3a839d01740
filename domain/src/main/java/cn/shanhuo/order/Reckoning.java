package cn.shanhuo.order;

import java.util.Optional;

/**
 * Everything that is looked at before an order is placed.
 *
 * @param destination empty when the buyer has no such address
 * @param unpaid how many orders of the buyer wait for payment, counted up to the limit
 * @param earlier the checkout that was already placed with the same key
 */
record Reckoning(Quote quote, Optional<Destination> destination, int unpaid, Optional<Long> earlier) {}
