/**
 * The seller's orders: what to send now, sending it, and finding an order again. Addresses are shown only on the page
 * where a parcel is packed, and every sight of one is written down.
 */
@NullMarked
package cn.shanhuo.admin.order;

import org.jspecify.annotations.NullMarked;
