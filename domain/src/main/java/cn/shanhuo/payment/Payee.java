package cn.shanhuo.payment;

/**
 * Whose money it is. The platform never is.
 *
 * @param sellerId Alipay's number of the account or sub-merchant, 16 digits that begin with 2088
 */
record Payee(Mode mode, String sellerId) {

    enum Mode {
        /** The shop's own merchant account; we act for it by its authorisation. */
        OWN_MERCHANT,
        /** A sub-merchant whose money Alipay holds until it settles. */
        ZFT
    }
}
