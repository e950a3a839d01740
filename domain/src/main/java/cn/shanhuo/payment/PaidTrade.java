package cn.shanhuo.payment;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import java.time.Instant;

/**
 * What Alipay says is paid, once its signature is verified.
 *
 * @param payer the payer's Alipay account as Alipay masks it; may be empty
 */
public record PaidTrade(OrderNo order, String tradeNo, Money amount, String payer, Instant paidAt) {}
