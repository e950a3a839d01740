package cn.shanhuo.storefront.payment;

import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What became of a payment, as far as is known now.
 *
 * @param again where to look once more; null when everything is known
 * @param patient whether the page looks again by itself
 * @param pay back to the cashier; null when there is nothing to pay
 * @param next another order of the same checkout that waits for its payment
 */
public record ResultPage(
        String shop,
        String title,
        String amount,
        boolean paid,
        boolean waiting,
        boolean returning,
        boolean closed,
        boolean patient,
        String order,
        @Nullable String again,
        @Nullable String pay,
        @Nullable String next)
        implements Page {

    /** How often the page looks by itself: a minute in all. */
    static final int LOOKS = 20;

    static ResultPage of(OrderRow row, int look) {
        boolean waiting = row.status().equals("UNPAID");
        boolean closed = row.status().equals("CLOSED");
        boolean returning = closed && row.refundStatus() != null;
        var base = "/orders/" + row.id();
        return new ResultPage(
                row.shopName(),
                row.title(),
                new Money(row.totalFen()).display(),
                !waiting && !closed,
                waiting,
                returning,
                closed && !returning,
                waiting && look < LOOKS,
                base,
                waiting ? base + "/payment/result?look=" + (look + 1) : null,
                waiting ? base + "/payment" : null,
                row.nextUnpaid() == null ? null : "/orders/" + row.nextUnpaid() + "/payment");
    }

    @Override
    public String template() {
        return "storefront/payment/result";
    }
}
