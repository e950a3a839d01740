package cn.shanhuo.payment;

/** Something in which Alipay and we differ, or that no job can settle alone: somebody must look. */
public enum Mismatch {
    WRONG_AMOUNT,
    WRONG_SELLER,
    WRONG_APP,
    UNKNOWN_ORDER,
    SECOND_TRADE,
    /** Money went back that we did not send back: the shop did, at Alipay. */
    FOREIGN_REFUND,
    /** Alipay refuses to give money back. */
    REFUND_STUCK,
    /** A refund has been asked for in vain for an hour. */
    REFUND_SLOW
}
