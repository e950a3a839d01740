package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.money.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** Does what the calls of the gateway ask for: query, close, refund, query of a refund. */
@UseCase
class Clerk {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Calendar.ZONE);

    private final TradeRows trades;
    private final Notify notify;
    private final Clock clock;

    Clerk(TradeRows trades, Notify notify, Clock clock) {
        this.trades = trades;
        this.notify = notify;
        this.clock = clock;
    }

    /**
     * @param seller for whom it is asked: another merchant's trades are not there
     * @param content the biz_content
     */
    public Answer answer(String method, String seller, Map<String, Object> content) {
        var trade = known(content).filter(found -> found.sellerId().equals(seller));
        if (trade.isEmpty()) {
            return Answer.refused("ACQ.TRADE_NOT_EXIST", "交易不存在");
        }
        return switch (method) {
            case "alipay.trade.query" -> query(trade.get());
            case "alipay.trade.close" -> close(trade.get());
            case "alipay.trade.refund" -> refund(trade.get(), content);
            case "alipay.trade.fastpay.refund.query" -> refundQuery(trade.get(), text(content, "out_request_no"));
            default -> Answer.invalid("isv.invalid-method", "不存在的方法名");
        };
    }

    /** A trade exists from the payer's sign-in on, and ends when its time is over. */
    private Optional<TradeRow> known(Map<String, Object> content) {
        return trades.numbered(text(content, "out_trade_no"), text(content, "trade_no"))
                .flatMap(found -> trades.lock(found.id()))
                .map(this::current)
                .filter(trade -> !trade.is(TradeRow.OFFERED));
    }

    private TradeRow current(TradeRow trade) {
        if (trade.is(TradeRow.WAITING) && clock.instant().isAfter(trade.expiresAt())) {
            trades.close(trade.id(), clock.instant());
            return trades.find(trade.id()).orElseThrow();
        }
        return trade;
    }

    private static Answer query(TradeRow trade) {
        var total = new Money(trade.totalFen()).yuan();
        var paidAt = trade.paidAt();
        return paidAt == null
                ? Answer.success(
                        "trade_no",
                        trade.tradeNo(),
                        "out_trade_no",
                        trade.outTradeNo(),
                        "buyer_logon_id",
                        trade.buyerLogonId(),
                        "trade_status",
                        trade.status(),
                        "total_amount",
                        total)
                : Answer.success(
                        "trade_no",
                        trade.tradeNo(),
                        "out_trade_no",
                        trade.outTradeNo(),
                        "buyer_logon_id",
                        trade.buyerLogonId(),
                        "trade_status",
                        trade.status(),
                        "total_amount",
                        total,
                        "receipt_amount",
                        total,
                        "buyer_pay_amount",
                        total,
                        "send_pay_date",
                        TIME.format(paidAt));
    }

    private Answer close(TradeRow trade) {
        return switch (trade.status()) {
            case TradeRow.WAITING -> {
                trades.close(trade.id(), clock.instant());
                yield Answer.success("trade_no", trade.tradeNo(), "out_trade_no", trade.outTradeNo());
            }
            case TradeRow.CLOSED -> Answer.refused("ACQ.TRADE_HAS_CLOSE", "交易已经关闭");
            default -> Answer.refused("ACQ.REASON_TRADE_STATUS_INVALID", "交易状态不合法");
        };
    }

    private Answer refund(TradeRow trade, Map<String, Object> content) {
        var request = text(content, "out_request_no").isEmpty() ? trade.outTradeNo() : text(content, "out_request_no");
        var amount = Money.parse(text(content, "refund_amount"));
        if (amount.isEmpty() || !amount.get().isPositive()) {
            return Answer.refused("ACQ.REFUND_FEE_ERROR", "退款金额错误");
        }
        var before = trades.refunded(trade.id(), request);
        if (before.isPresent()) {
            return before.get() == amount.get().fen()
                    ? refunded(trade, "N", clock.instant())
                    : Answer.refused("ACQ.DISCORDANT_REPEAT_REQUEST", "请求信息不一致");
        }
        if (trade.is(TradeRow.CLOSED)) {
            return Answer.refused("ACQ.TRADE_HAS_CLOSE", "交易已经关闭");
        }
        var now = clock.instant();
        if (trades.refund(trade.id(), amount.get().fen(), now) == 0) {
            return trade.is(TradeRow.SUCCESS)
                    ? Answer.refused("ACQ.REFUND_AMT_NOT_EQUAL_TOTAL", "退款金额超限")
                    : Answer.refused("ACQ.TRADE_STATUS_ERROR", "交易状态不合法");
        }
        trades.addRefund(trade.id(), request, amount.get().fen(), now);
        var after = trades.find(trade.id()).orElseThrow();
        notify.refunded(after, request, now);
        return refunded(after, "Y", now);
    }

    private static Answer refunded(TradeRow trade, String change, Instant at) {
        return Answer.success(
                "trade_no",
                trade.tradeNo(),
                "out_trade_no",
                trade.outTradeNo(),
                "buyer_logon_id",
                trade.buyerLogonId(),
                "fund_change",
                change,
                "refund_fee",
                new Money(trade.refundedFen()).yuan(),
                "gmt_refund_pay",
                TIME.format(at));
    }

    private Answer refundQuery(TradeRow trade, String request) {
        var amount = trades.refunded(trade.id(), request);
        if (amount.isEmpty()) {
            return Answer.success(
                    "trade_no", trade.tradeNo(), "out_trade_no", trade.outTradeNo(), "out_request_no", request);
        }
        return Answer.success(
                "trade_no",
                trade.tradeNo(),
                "out_trade_no",
                trade.outTradeNo(),
                "out_request_no",
                request,
                "refund_status",
                "REFUND_SUCCESS",
                "refund_amount",
                new Money(amount.get()).yuan(),
                "total_amount",
                new Money(trade.totalFen()).yuan(),
                "gmt_refund_pay",
                TIME.format(trades.refundedAt(trade.id(), request).orElseThrow()));
    }

    private static String text(Map<String, Object> content, String name) {
        var value = content.get(name);
        return value == null ? "" : value.toString();
    }
}
