package cn.shanhuo.sandbox.alipay;

/** What can go wrong with Alipay or on the way to it. */
enum Fault {
    /** A call has its effect, and its reply is lost (HTTP 500). */
    REPLY_LOST,
    /** A call is refused before it has any effect (HTTP 500). */
    SERVER_ERROR,
    /** A signed "service unavailable" without sub_code, which the SDK takes for success. */
    UNAVAILABLE,
    /** A successful reply without signature. */
    UNSIGNED,
    NOTICE_LATE,
    NOTICE_TWICE,
    NOTICE_LOST,
    NOTICE_WRONG_SIGN,
    NOTICE_WRONG_AMOUNT,
    NOTICE_WRONG_SELLER,
    NOTICE_WRONG_APP
}
