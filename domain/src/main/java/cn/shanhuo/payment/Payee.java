package cn.shanhuo.payment;

import cn.shanhuo.shop.SettlementMode;

/**
 * Whose money it is. The platform's it never is.
 *
 * @param sellerId Alipay's number of the account or sub-merchant, 16 digits that begin with 2088
 */
record Payee(SettlementMode mode, String sellerId) {}
