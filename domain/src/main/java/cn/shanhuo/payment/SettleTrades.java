package cn.shanhuo.payment;

import cn.shanhuo.ledger.Entry;
import cn.shanhuo.ledger.Ledger;
import cn.shanhuo.order.Orders;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Gives fresh payments to their orders and to the ledger, in the caller's transaction. */
@Singleton
final class SettleTrades {

    /** A payment that was locked unpaid, and the trade that pays it. */
    record Fresh(OpenRow payment, PaidTrade trade) {}

    private final PaidRows payments;
    private final Orders orders;
    private final Refunds refunds;
    private final Ledger ledger;

    SettleTrades(PaidRows payments, Orders orders, Refunds refunds, Ledger ledger) {
        this.payments = payments;
        this.orders = orders;
        this.refunds = refunds;
        this.ledger = ledger;
    }

    /** @return what became of each, in the same order */
    List<Recorded> settle(List<Fresh> fresh, Instant now) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        payments.markPaid(fresh.stream().map(one -> PaidRow.of(one.trade())).toList());
        ledger.bookNew(fresh.stream().map(SettleTrades::entry).toList());
        orders.markAllPaid(fresh.stream()
                .filter(one -> one.payment().waits())
                .collect(Collectors.toMap(
                        one -> one.trade().order(), one -> one.trade().paidAt())));
        return fresh.stream()
                .map(one -> one.payment().waits() ? Recorded.BOOKED : late(one, now))
                .toList();
    }

    /** An order that was closed meanwhile lives again when its goods are still there; else the money goes back. */
    private Recorded late(Fresh one, Instant now) {
        var order = one.trade().order();
        if (orders.revive(order, one.trade().paidAt())) {
            return Recorded.REVIVED;
        }
        var payment = one.payment();
        refunds.request(order, payment.shop(), Refund.Cause.LATE_PAYMENT, "", payment.goods(), payment.freight(), now);
        return Recorded.RETURNED;
    }

    private static Entry entry(Fresh one) {
        var payment = one.payment();
        return Entry.payment(
                payment.order(),
                payment.shop(),
                payment.goods(),
                payment.freight(),
                one.trade().paidAt());
    }
}
