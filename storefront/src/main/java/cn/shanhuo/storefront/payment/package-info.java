/**
 * The way to Alipay's cashier and back, and the address where Alipay reports.
 */
@NullMarked
package cn.shanhuo.storefront.payment;

import org.jspecify.annotations.NullMarked;
