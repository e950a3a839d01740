package cn.shanhuo.sandbox.demo;

import cn.shanhuo.ledger.SalesMonth;
import cn.shanhuo.sandbox.demo.StoryOrder.Fate;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What Alipay said of the orders, and what the ledger says: each payment and each refund once, to the fen. */
final class MoneyChapter {

    private static final Duration UNTIL_NOTICE = Duration.ofSeconds(2);
    private static final Duration UNTIL_REFUNDED = Duration.ofSeconds(9);

    private final Telling telling;

    MoneyChapter(Telling telling) {
        this.telling = telling;
    }

    void tell(List<StoryOrder> orders) throws SQLException {
        var paid = orders.stream().filter(StoryOrder::isPaid).toList();
        payments(paid);
        trades(paid);
        try (var entries = telling.into(
                        "ledger_entries",
                        "id, shop_id, sales_month, kind, channel, grade, source_no, order_id, goods_fen, "
                                + "freight_fen, occurred_at, booked_at");
                var refunds = telling.into(
                        "refunds",
                        "id, order_id, shop_id, cause, reason, goods_fen, freight_fen, status, attempts, "
                                + "next_attempt_at, last_answer, requested_at, refunded_at")) {
            for (var order : paid) {
                book(entries, order);
                if (order.fate() == Fate.PAID_CANCELLED) {
                    refund(refunds, entries, order);
                }
            }
        }
    }

    private void payments(List<StoryOrder> paid) throws SQLException {
        int count = 0;
        try (var payments = telling.into(
                        "payments",
                        "order_id, shop_id, amount_fen, status, seller_id, trade_no, buyer_logon_id, "
                                + "opened_at, paid_at");
                var notices = telling.into(
                        "payment_notices",
                        "id, source, out_trade_no, order_id, notify_id, trade_no, trade_status, amount_fen, "
                                + "verdict, received_at")) {
            for (var order : paid) {
                var trade = order.tradeNo(++count);
                long total = order.goods().plus(order.freight()).fen();
                payments.add(
                        order.id(),
                        order.shop().id(),
                        total,
                        "PAID",
                        order.shop().story().sellerId(),
                        trade,
                        "138****" + order.buyer().tail(),
                        order.placed().plusSeconds(20),
                        order.paidAt());
                notices.add(
                        telling.id(),
                        "NOTIFY",
                        Long.toString(order.id()),
                        order.id(),
                        "demo" + trade,
                        trade,
                        "TRADE_SUCCESS",
                        total,
                        "BOOKED",
                        order.paidAt().plus(UNTIL_NOTICE));
            }
        }
    }

    /** What the sandbox's Alipay must remember, or it could not refund. */
    private void trades(List<StoryOrder> paid) throws SQLException {
        int count = 0;
        try (var trades = telling.into(
                "sandbox_trades",
                "id, out_trade_no, trade_no, seller_id, subject, total_fen, refunded_fen, status, "
                        + "method, buyer_logon_id, notify_url, return_url, quit_url, offered_at, expires_at, "
                        + "paid_at, closed_at")) {
            for (var order : paid) {
                boolean refunded = order.fate() == Fate.PAID_CANCELLED;
                long total = order.goods().plus(order.freight()).fen();
                trades.add(
                        telling.id(),
                        Long.toString(order.id()),
                        order.tradeNo(++count),
                        order.shop().story().sellerId(),
                        order.lines().getFirst().what().good().title(),
                        total,
                        refunded ? total : 0,
                        refunded ? "TRADE_CLOSED" : "TRADE_SUCCESS",
                        "alipay.trade.wap.pay",
                        "138****" + order.buyer().tail(),
                        "",
                        "",
                        "",
                        order.placed().plusSeconds(20),
                        order.placed().plusSeconds(1800),
                        order.paidAt(),
                        refunded ? order.closedAt() : null);
            }
        }
    }

    private void book(Batch entries, StoryOrder order) throws SQLException {
        entries.add(
                telling.id(),
                order.shop().id(),
                SalesMonth.of(order.paidAt()).yyyymm(),
                "PAYMENT",
                "SHANHUO",
                "A",
                Long.toString(order.id()),
                order.id(),
                order.goods().fen(),
                order.freight().fen(),
                order.paidAt(),
                order.paidAt().plus(UNTIL_NOTICE));
    }

    private void refund(Batch refunds, Batch entries, StoryOrder order) throws SQLException {
        long id = telling.id();
        var refundedAt = order.closedAt().plus(UNTIL_REFUNDED);
        refunds.add(
                id,
                order.id(),
                order.shop().id(),
                "BUYER_CANCELLED",
                "拍错了，不想要了",
                order.goods().fen(),
                order.freight().fen(),
                "REFUNDED",
                1,
                refundedAt,
                "10000",
                order.closedAt(),
                refundedAt);
        entries.add(
                telling.id(),
                order.shop().id(),
                SalesMonth.of(order.paidAt()).yyyymm(),
                "REFUND",
                "SHANHUO",
                "A",
                Long.toString(id),
                order.id(),
                order.goods().fen(),
                order.freight().fen(),
                refundedAt,
                refundedAt);
    }
}
