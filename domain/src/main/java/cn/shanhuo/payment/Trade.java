package cn.shanhuo.payment;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.shop.AlipayToken;
import java.time.Instant;

/**
 * What the buyer is to pay for, as Alipay is told.
 *
 * @param token of the merchant whose money it will be
 */
record Trade(OrderNo order, AlipayToken token, Money amount, String subject, Instant expiresAt) {}
