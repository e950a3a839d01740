package cn.shanhuo.payment;

import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.shop.ShopId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/** The refunds. */
@Singleton
public class Refunds {

    private final RefundRows rows;
    private final Ids ids;

    Refunds(RefundRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** The refunds of a buyer's order, oldest first. */
    @Transactional
    public List<Refund> of(BuyerId buyer, OrderNo order) {
        return rows.of(buyer.value(), order.value()).stream()
                .map(Refunds::refund)
                .toList();
    }

    /** Asks for a refund of a whole order, once for a cause, in the caller's transaction; the job sends it. */
    @Transactional(TxType.MANDATORY)
    void request(
            OrderNo order, ShopId shop, Refund.Cause cause, String reason, Money goods, Money freight, Instant at) {
        rows.save(new RefundRow(
                ids.next(),
                order.value(),
                shop.value(),
                cause.name(),
                reason,
                goods.fen(),
                freight.fen(),
                Refund.Status.REQUESTED.name(),
                0,
                at,
                "",
                at,
                null));
    }

    static Refund refund(RefundRow row) {
        return new Refund(
                row.id(),
                new OrderNo(row.orderId()),
                new ShopId(row.shopId()),
                Refund.Cause.valueOf(row.cause()),
                row.reason(),
                new Money(row.goodsFen()),
                new Money(row.freightFen()),
                Refund.Status.valueOf(row.status()),
                row.requestedAt(),
                row.refundedAt());
    }
}
