/**
 * A buyer's orders: the list, each order's page, and what its buyer may do with it. Paying has a room of its own.
 */
@NullMarked
package cn.shanhuo.storefront.orders;

import org.jspecify.annotations.NullMarked;
