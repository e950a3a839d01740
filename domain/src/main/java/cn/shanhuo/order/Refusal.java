package cn.shanhuo.order;

/** Why an order does not move as somebody wants it to. Labels are in the bundle {@code domain}. */
public enum Refusal {
    NOT_PAID_YET,
    ALREADY_PAID,
    NOT_SHIPPED_YET,
    ALREADY_SHIPPED,
    ALREADY_COMPLETED,
    ALREADY_EXTENDED,
    ORDER_CLOSED,
    /** Somebody else was quicker; look again. */
    OVERTAKEN,
    /** The time for it is over. */
    TOO_LATE
}
