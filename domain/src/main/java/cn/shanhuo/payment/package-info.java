/**
 * Money through Alipay: the way to its cashier, what it says is paid, and the way back of refunds. Paid means that
 * Alipay said so, in a verified notification or in its answer to a query; both go through {@link
 * cn.shanhuo.payment.RecordPayment}. The platform never holds money: every trade belongs to the shop's own merchant, and
 * every call is made by its authorisation.
 */
@NullMarked
package cn.shanhuo.payment;

import org.jspecify.annotations.NullMarked;
