package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.money.Money;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cashier's counter: takes what is offered, lets the payer sign in and pay. */
@UseCase
class Counter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(Calendar.ZONE);

    private final TradeRows trades;
    private final Notify notify;
    private final Ids ids;
    private final Clock clock;

    Counter(TradeRows trades, Notify notify, Ids ids, Clock clock) {
        this.trades = trades;
        this.notify = notify;
        this.ids = ids;
        this.clock = clock;
    }

    sealed interface Offer {}

    record Offered(long trade) implements Offer {}

    record Refused(Answer answer) implements Offer {}

    public Offer offer(Map<String, String> request, Map<String, Object> content) {
        var number = text(content, "out_trade_no");
        var amount = Money.parse(text(content, "total_amount"));
        if (number.isEmpty()
                || amount.isEmpty()
                || !amount.get().isPositive()
                || text(content, "subject").isEmpty()) {
            return new Refused(Answer.invalid("isv.invalid-parameter", "参数无效"));
        }
        trades.offer(row(request, content, number, amount.get()));
        var trade = trades.numbered(number, "").orElseThrow();
        return trade.totalFen() == amount.get().fen() && trade.sellerId().equals(SandboxSettings.seller(request))
                ? new Offered(trade.id())
                : new Refused(Answer.refused("ACQ.CONTEXT_INCONSISTENT", "交易信息被篡改"));
    }

    private TradeRow row(Map<String, String> request, Map<String, Object> content, String number, Money amount) {
        var now = clock.instant();
        long id = ids.next();
        return new TradeRow(
                id,
                number,
                DAY.format(now) + String.format(Locale.ROOT, "22001%015d", id % 1_000_000_000_000_000L),
                SandboxSettings.seller(request),
                text(content, "subject"),
                amount.fen(),
                0,
                TradeRow.OFFERED,
                request.getOrDefault("method", ""),
                "",
                request.getOrDefault("notify_url", ""),
                request.getOrDefault("return_url", ""),
                text(content, "quit_url"),
                now,
                expiry(text(content, "time_expire"), now),
                null,
                null);
    }

    private static Instant expiry(String text, Instant now) {
        try {
            return Clerk.TIME.parse(text, Instant::from);
        } catch (DateTimeException e) {
            return now.plus(Duration.ofDays(15));
        }
    }

    public Optional<TradeRow> find(long id) {
        return trades.find(id);
    }

    public boolean signIn(long id, String buyer) {
        var trade = trades.find(id);
        return trade.isPresent() && clock.instant().isBefore(trade.get().expiresAt()) && trades.signIn(id, buyer) == 1;
    }

    /** @return whether the trade is paid now by this */
    public boolean pay(long id) {
        var trade = trades.lock(id);
        if (trade.isEmpty()
                || clock.instant().isAfter(trade.get().expiresAt())
                || trades.pay(id, clock.instant()) == 0) {
            return false;
        }
        notify.paid(trades.find(id).orElseThrow());
        return true;
    }

    private static String text(Map<String, Object> content, String name) {
        var value = content.get(name);
        return value == null ? "" : value.toString();
    }
}
