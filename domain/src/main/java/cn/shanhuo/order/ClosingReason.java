package cn.shanhuo.order;

/** Why an order came to nothing. */
public enum ClosingReason {
    /** The buyer cancelled before paying. */
    CANCELLED,
    /** Not paid in time. */
    OVERDUE,
    /** The buyer cancelled after paying and before it was sent; the money goes back. */
    PAID_CANCELLED;

    /** Whether it closes unpaid orders; the others close paid ones. */
    public boolean beforePayment() {
        return this != PAID_CANCELLED;
    }
}
