package cn.shanhuo.order;

import java.util.Collection;
import java.util.Set;

/** Asked before an unpaid order is closed, so that nobody's money arrives at a closed door. Implemented by payment. */
public interface PaymentCheck {

    /**
     * What Alipay says of the order's payment now. When it is paid, this also books it; when it is not, this also closes
     * the trade, if Alipay knows it: one that it does not know yet may still be paid by a page that stands open until the
     * order's time is over. May call the network: not to be used inside a transaction.
     */
    Answer ask(OrderNo no);

    /** Those of the orders that must be asked for: the others' buyers never went to the cashier. */
    default Set<OrderNo> toAsk(Collection<OrderNo> orders) {
        return Set.copyOf(orders);
    }

    /** What Alipay says. */
    enum Answer {
        PAID,
        /** Never sent to the cashier, or the trade is closed now. */
        NOT_PAID,
        /** No answer, or none that can be understood: ask again later. */
        UNKNOWN,
        /** Alipay answered, but what it says is not believed: another amount or payee than the order's. */
        DISPUTED
    }
}
