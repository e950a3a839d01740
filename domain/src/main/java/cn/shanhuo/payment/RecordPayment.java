package cn.shanhuo.payment;

import cn.shanhuo.house.UseCase;

/** Writes down that an order is paid: the order, its payment and the ledger in one transaction, once a trade. */
@UseCase
public class RecordPayment {

    public Recorded record(PaidTrade trade) {
        return Recorded.UNKNOWN_ORDER;
    }
}
