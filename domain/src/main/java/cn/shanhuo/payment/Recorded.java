package cn.shanhuo.payment;

/** What became of a payment that Alipay reported. */
public enum Recorded {
    /** The order is paid now. */
    BOOKED,
    /** The order had been closed, its goods were still there, and it is paid now. */
    REVIVED,
    /** The order had been closed and its goods are gone: the payment is booked and on its way back. */
    RETURNED,
    /** Known before. */
    REPEATED,
    /** No payment of ours has the number. */
    UNKNOWN_ORDER,
    /** Another amount than the order's: nothing is booked. */
    WRONG_AMOUNT,
    /** The order was paid by another trade: nothing is booked, somebody must look. */
    SECOND_TRADE
}
