package cn.shanhuo.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What is written into a payment when it is paid. */
@MappedEntity("payments")
record PaidRow(@Id long orderId, String tradeNo, String buyerLogonId, Instant paidAt) {

    private static final int LONGEST_PAYER = 100;

    static PaidRow of(PaidTrade trade) {
        var payer = trade.payer().length() > LONGEST_PAYER ? trade.payer().substring(0, LONGEST_PAYER) : trade.payer();
        return new PaidRow(trade.order().value(), trade.tradeNo(), payer, trade.paidAt());
    }
}
