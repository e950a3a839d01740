package cn.shanhuo.payment;

/** What Alipay says about a trade when asked. */
sealed interface TradeAnswer {

    record Paid(PaidTrade trade) implements TradeAnswer {}

    /** Known and not paid, or not yet known to Alipay: it can still be paid until it expires. */
    record Unpaid() implements TradeAnswer {}

    /** Can no longer be paid. */
    record Over() implements TradeAnswer {}

    /** No clear answer: nothing follows from it. */
    record Unknown(String why) implements TradeAnswer {}
}
