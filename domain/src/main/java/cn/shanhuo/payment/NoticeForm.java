package cn.shanhuo.payment;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a genuine notification. Times in it are Shanghai's; without one it counts as paid when received. */
final class NoticeForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private NoticeForm() {}

    static Report read(Map<String, String> fields, String ourAppId, Instant received) {
        var outTradeNo = fields.getOrDefault("out_trade_no", "");
        var status = fields.getOrDefault("trade_status", "");
        var news = news(status, fields);
        return new Report(
                Report.Source.NOTIFY,
                outTradeNo,
                news,
                status,
                fields.getOrDefault("notify_id", ""),
                ourAppId.equals(fields.get("app_id")),
                fields.get("seller_id"),
                news == Report.News.PAID ? trade(outTradeNo, fields, received) : null,
                back(fields));
    }

    private static Report.@Nullable Back back(Map<String, String> fields) {
        return Money.parse(fields.getOrDefault("refund_fee", ""))
                .filter(Money::isPositive)
                .map(sum -> new Report.Back(fields.getOrDefault("out_biz_no", ""), sum))
                .orElse(null);
    }

    /** FINISHED counts as paid: products that cannot be refunded report it instead of SUCCESS. */
    private static Report.News news(String status, Map<String, String> fields) {
        return switch (status) {
            case "TRADE_SUCCESS", "TRADE_FINISHED" -> Report.News.PAID;
            case "TRADE_CLOSED" -> fields.containsKey("gmt_refund") ? Report.News.REFUNDED : Report.News.CLOSED;
            default -> Report.News.OTHER;
        };
    }

    private static @Nullable PaidTrade trade(String outTradeNo, Map<String, String> fields, Instant received) {
        var order = Report.orderNo(outTradeNo);
        var amount = Money.parse(fields.getOrDefault("total_amount", ""));
        var tradeNo = fields.getOrDefault("trade_no", "");
        if (order == null || amount.isEmpty() || tradeNo.isEmpty()) {
            return null;
        }
        var paidAt = time(fields.get("gmt_payment"));
        return new PaidTrade(
                order,
                tradeNo,
                amount.get(),
                fields.getOrDefault("buyer_logon_id", ""),
                paidAt != null ? paidAt : received);
    }

    private static @Nullable Instant time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text, TIME).atZone(Calendar.ZONE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
