package cn.shanhuo.payment;

import java.util.Optional;

/** What became of something that Alipay reported. */
public enum Recorded {
    /** The order is paid now. */
    BOOKED,
    /** The order had been closed, its goods were still there, and it is paid now. */
    REVIVED,
    /** The order had been closed and its goods are gone: the payment is booked and on its way back. */
    RETURNED,
    /** Known before. */
    REPEATED,
    /** No payment, but news of a trade: closed unpaid, refunded, waiting. */
    NOTED,
    /** Money went back that we did not send back: nothing is booked, somebody must look. */
    FOREIGN_REFUND,
    /** No payment of ours has the number. */
    UNKNOWN_ORDER,
    /** Another amount than the order's: nothing is booked. */
    WRONG_AMOUNT,
    /** Another payee than the shop: nothing is booked. */
    WRONG_SELLER,
    /** Another application than ours: nothing is booked. */
    WRONG_APP,
    /** The order was paid by another trade before: nothing is booked, somebody must look. */
    SECOND_TRADE;

    /** What somebody must look into, if anything. */
    Optional<Mismatch> mismatch() {
        return switch (this) {
            case BOOKED, REVIVED, RETURNED, REPEATED, NOTED -> Optional.empty();
            case FOREIGN_REFUND -> Optional.of(Mismatch.FOREIGN_REFUND);
            case UNKNOWN_ORDER -> Optional.of(Mismatch.UNKNOWN_ORDER);
            case WRONG_AMOUNT -> Optional.of(Mismatch.WRONG_AMOUNT);
            case WRONG_SELLER -> Optional.of(Mismatch.WRONG_SELLER);
            case WRONG_APP -> Optional.of(Mismatch.WRONG_APP);
            case SECOND_TRADE -> Optional.of(Mismatch.SECOND_TRADE);
        };
    }

    /** Whether it was understood and stored, so that Alipay need not report it again. */
    public boolean settled() {
        return switch (this) {
            case BOOKED, REVIVED, RETURNED, REPEATED, NOTED, FOREIGN_REFUND, SECOND_TRADE -> true;
            case UNKNOWN_ORDER, WRONG_AMOUNT, WRONG_SELLER, WRONG_APP -> false;
        };
    }
}
