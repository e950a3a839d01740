package cn.shanhuo.payment;

import cn.shanhuo.shop.AlipayToken;
import org.jspecify.annotations.Nullable;

/**
 * Whose money it is. The platform's it never is.
 *
 * @param sellerId Alipay's number of the merchant, 16 digits that begin with 2088
 * @param token by which we act for it; null while it has not authorised us, and then nothing is asked of Alipay
 */
record Payee(String sellerId, @Nullable AlipayToken token) {}
