/**
 * Orders: from the buyer's confirmation to completion or closing. Takes goods through stock; knows nothing of
 * Alipay and of pages.
 */
@NullMarked
package cn.shanhuo.order;

import org.jspecify.annotations.NullMarked;
