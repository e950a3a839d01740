package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Writes the notifications that the notifier delivers, in the transaction of what they tell. */
@Singleton
class Notify {

    private static final Duration LATE = Duration.ofSeconds(20);

    private final NotificationRows rows;
    private final Rsa rsa;
    private final JsonMapper json;
    private final Faults faults;
    private final Ids ids;
    private final Clock clock;

    Notify(NotificationRows rows, Rsa rsa, JsonMapper json, Faults faults, Ids ids, Clock clock) {
        this.rows = rows;
        this.rsa = rsa;
        this.json = json;
        this.faults = faults;
        this.ids = ids;
        this.clock = clock;
    }

    void paid(TradeRow trade) {
        write(trade, fields(trade));
    }

    void refunded(TradeRow trade, String request, Instant at) {
        var fields = fields(trade);
        fields.put("refund_fee", new Money(trade.refundedFen()).yuan());
        fields.put("gmt_refund", Clerk.TIME.format(at) + ".000");
        fields.put("out_biz_no", request);
        write(trade, fields);
    }

    private Map<String, String> fields(TradeRow trade) {
        var now = clock.instant();
        var total = new Money(trade.totalFen()).yuan();
        var fields = new TreeMap<String, String>();
        fields.put("notify_time", Clerk.TIME.format(now));
        fields.put("notify_type", "trade_status_sync");
        fields.put("notify_id", "%d%016x".formatted(ids.next(), trade.id()));
        fields.put("app_id", SandboxSettings.APP_ID);
        fields.put("auth_app_id", SandboxSettings.APP_ID);
        fields.put("charset", "utf-8");
        fields.put("version", "1.0");
        fields.put("trade_no", trade.tradeNo());
        fields.put("out_trade_no", trade.outTradeNo());
        fields.put("buyer_id", "2088102146225135");
        fields.put("buyer_logon_id", trade.buyerLogonId());
        fields.put("seller_id", trade.sellerId());
        fields.put("trade_status", trade.status());
        fields.put("total_amount", total);
        fields.put("receipt_amount", total);
        fields.put("buyer_pay_amount", total);
        fields.put("subject", trade.subject());
        fields.put("gmt_create", Clerk.TIME.format(trade.offeredAt()));
        if (trade.paidAt() != null) {
            fields.put("gmt_payment", Clerk.TIME.format(trade.paidAt()));
        }
        fields.put("fund_bill_list", "[{\"amount\":\"" + total + "\",\"fundChannel\":\"ALIPAYACCOUNT\"}]");
        return fields;
    }

    private void write(TradeRow trade, Map<String, String> fields) {
        if (trade.notifyUrl().isEmpty() || faults.strikes(Fault.NOTICE_LOST)) {
            return;
        }
        spoil(fields);
        var signed = rsa.signed(fields);
        if (faults.strikes(Fault.NOTICE_WRONG_SIGN)) {
            signed.put("sign", rsa.sign("something else"));
        }
        var at = faults.strikes(Fault.NOTICE_LATE) ? clock.instant().plus(LATE) : clock.instant();
        add(trade, signed, at);
        if (faults.strikes(Fault.NOTICE_TWICE)) {
            add(trade, signed, at);
        }
    }

    private void spoil(Map<String, String> fields) {
        if (faults.strikes(Fault.NOTICE_WRONG_AMOUNT)) {
            fields.put("total_amount", "0.01");
        }
        if (faults.strikes(Fault.NOTICE_WRONG_SELLER)) {
            fields.put("seller_id", "2088999999999999");
        }
        if (faults.strikes(Fault.NOTICE_WRONG_APP)) {
            fields.put("app_id", "9021000000009999");
        }
    }

    private void add(TradeRow trade, Map<String, String> signed, Instant at) {
        try {
            rows.save(new NotificationRow(
                    ids.next(),
                    trade.id(),
                    trade.notifyUrl(),
                    json.writeValueAsString(signed),
                    0,
                    at,
                    "",
                    clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
