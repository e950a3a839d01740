/**
 * Parcels: handing an order to a carrier, with the number by which it is followed. Knows carriers; the order's own
 * state belongs to order.
 */
@NullMarked
package cn.shanhuo.parcel;

import org.jspecify.annotations.NullMarked;
