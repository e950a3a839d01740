package cn.shanhuo.order;

/** Asked before an unpaid order is closed, so that nobody's money arrives at a closed door. Implemented by payment. */
public interface PaymentCheck {

    /**
     * What Alipay says of the order's payment now. When it is paid, this also books it; when it is not, this also takes
     * care that it cannot be paid any more. May call the network: not to be used inside a transaction.
     */
    Answer ask(OrderNo no);

    /** What Alipay says. */
    enum Answer {
        PAID,
        /** Never sent to the cashier, or the trade is closed now. */
        NOT_PAID,
        /** No answer, or none that can be understood: ask again later. */
        UNKNOWN
    }
}
