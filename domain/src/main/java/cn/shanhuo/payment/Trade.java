package cn.shanhuo.payment;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import java.time.Instant;

/** What the buyer is to pay for, as Alipay is told. */
record Trade(OrderNo order, Payee payee, Money amount, String subject, Instant expiresAt) {}
