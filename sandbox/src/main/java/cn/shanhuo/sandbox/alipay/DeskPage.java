package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Page;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** The stand-in's own desk: its trades, its notifications, the faults on order. */
public record DeskPage(List<Trade> trades, List<Notice> notices, List<Ordered> faults) implements Page {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(Calendar.ZONE);

    public record Trade(String number, String tradeNo, String subject, String amount, String status, String refunded) {}

    public record Notice(String at, String attempts, String answer, boolean taken, boolean waiting) {}

    public record Ordered(String name, String label, int left) {}

    static DeskPage of(List<TradeRow> trades, List<NotificationRow> notices, Faults faults) {
        return new DeskPage(
                trades.stream().map(DeskPage::trade).toList(),
                notices.stream().map(DeskPage::notice).toList(),
                Arrays.stream(Fault.values())
                        .map(fault -> new Ordered(fault.name(), "sandbox.fault." + fault.name(), faults.left(fault)))
                        .toList());
    }

    private static Trade trade(TradeRow row) {
        return new Trade(
                row.outTradeNo(),
                row.tradeNo(),
                row.subject(),
                new Money(row.totalFen()).display(),
                row.status(),
                new Money(row.refundedFen()).display());
    }

    private static Notice notice(NotificationRow row) {
        return new Notice(
                TIME.format(row.createdAt()),
                Integer.toString(row.attempts()),
                row.lastAnswer(),
                row.lastAnswer().equals("success"),
                row.nextAt() != null);
    }

    @Override
    public String template() {
        return "sandbox/desk";
    }
}
