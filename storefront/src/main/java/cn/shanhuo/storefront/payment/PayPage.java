package cn.shanhuo.storefront.payment;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Qr;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * An unpaid order and the button that leads to the cashier.
 *
 * @param until the time of day, in the county, by which it has to be paid
 * @param outside this page's address to open in another browser, as a code; null where Alipay is let in
 * @param notPayable whether the shop turned out unable to take money yet
 */
public record PayPage(
        String no,
        String shop,
        String title,
        int pieces,
        String amount,
        String until,
        long minutes,
        String action,
        String order,
        @Nullable Qr outside,
        boolean notPayable)
        implements Page {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static PayPage of(OrderRow row, @Nullable Qr outside, Instant now, boolean notPayable) {
        var left = Duration.between(now, row.payUntil()).toMinutes();
        return new PayPage(
                Long.toString(row.id()),
                row.shopName(),
                row.title(),
                row.pieces(),
                new Money(row.totalFen()).display(),
                TIME.format(Calendar.local(row.payUntil())),
                Math.max(left, 1),
                "/orders/" + row.id() + "/payment",
                "/orders/" + row.id(),
                outside,
                notPayable);
    }

    @Override
    public String template() {
        return "storefront/payment/new";
    }
}
