package cn.shanhuo.ledger;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.shop.ShopId;
import java.time.Instant;

/**
 * A fact of sales. Amounts are never negative; the kind gives the sign.
 *
 * @param sourceNo what proves it, unique within kind and channel: for our own sales the order number of a payment
 *     and the out_request_no of a refund
 * @param month the month of the payment, also for a refund, whenever that happens
 * @param occurredAt when the money moved, as Alipay says
 */
public record Entry(
        Kind kind,
        Channel channel,
        Grade grade,
        String sourceNo,
        ShopId shop,
        OrderNo order,
        Money goods,
        Money freight,
        SalesMonth month,
        Instant occurredAt) {

    public enum Kind {
        PAYMENT,
        REFUND
    }

    /** Where the sale was made. */
    public enum Channel {
        /** On this site. */
        SHANHUO
    }

    /** How well a sale is proved. */
    public enum Grade {
        /** Paid through Alipay on this site. */
        A,
        /** Imported from another platform's file with its order numbers. */
        B,
        /** Declared, with accepted evidence. */
        C,
        /** Merely declared. */
        D
    }

    public Entry {
        if (goods.fen() < 0 || freight.fen() < 0) {
            throw new IllegalArgumentException("amounts are not negative: " + goods + ", " + freight);
        }
    }

    /** What a buyer paid for an order on this site. */
    public static Entry payment(OrderNo order, ShopId shop, Money goods, Money freight, Instant paidAt) {
        return new Entry(
                Kind.PAYMENT,
                Channel.SHANHUO,
                Grade.A,
                order.toString(),
                shop,
                order,
                goods,
                freight,
                SalesMonth.of(paidAt),
                paidAt);
    }

    /** What a buyer of this site got back; it counts in the month of the payment. */
    public static Entry refund(
            long refundNo, OrderNo order, ShopId shop, Money goods, Money freight, Instant paidAt, Instant refundedAt) {
        return new Entry(
                Kind.REFUND,
                Channel.SHANHUO,
                Grade.A,
                Long.toString(refundNo),
                shop,
                order,
                goods,
                freight,
                SalesMonth.of(paidAt),
                refundedAt);
    }
}
