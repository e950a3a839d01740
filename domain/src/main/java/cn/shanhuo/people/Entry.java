package cn.shanhuo.people;

/** What comes of knocking at the door. */
public sealed interface Entry {

    /**
     * Come in.
     *
     * @param fresh whether the account was opened just now
     */
    record Welcome(SessionToken session, BuyerId buyer, boolean fresh) implements Entry {}

    /** Why not; the words are chosen so that nobody learns which phones have an account. */
    enum Refused implements Entry {
        /** Phone and password do not belong together; also for phones without an account. */
        WRONG_PASSWORD,
        /** Not the code that was sent last, or used, too old, or tried too often. */
        WRONG_CODE,
        /** Too many tries for this phone or from this address; better in a quarter of an hour. */
        TOO_MANY_TRIES,
        /** The account is locked. Told only to who knew password or code. */
        LOCKED
    }
}
