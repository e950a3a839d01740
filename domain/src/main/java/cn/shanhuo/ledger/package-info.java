/**
 * The ledger of sales: one fact for each payment and refund, only ever added, and the months added up from them.
 * Sales are what was paid less what was refunded, freight apart, in the month of the payment. Knows nothing of
 * Alipay and of pages.
 */
@NullMarked
package cn.shanhuo.ledger;

import org.jspecify.annotations.NullMarked;
