package cn.shanhuo.catalog;

/** Whether a buyer may send goods back without a reason (Consumer Protection Law art. 25 and the measures on it). */
public enum ReturnPolicy {
    /** Seven days from receipt. */
    SEVEN_DAYS,
    /** Fresh and perishable: excluded by law. */
    EXCLUDED_FRESH,
    /** Not once opened; holds only when the buyer confirms it for this very purchase. */
    EXCLUDED_BY_CONFIRM
}
