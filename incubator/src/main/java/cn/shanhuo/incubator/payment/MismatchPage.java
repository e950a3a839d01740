package cn.shanhuo.incubator.payment;

import cn.shanhuo.payment.DealWithMismatch;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import org.jspecify.annotations.Nullable;

/** One thing to look into: what it is, what to do, and that it was done. */
public record MismatchPage(MismatchRows.Row row, Submitted form, Problems problems) implements Page {

    @Override
    public String template() {
        return "incubator/payment/show";
    }

    public String kindKey() {
        return MismatchesPage.kindKey(row);
    }

    public String whatKey() {
        return kindKey() + ".what";
    }

    public String when() {
        return MismatchesPage.time(row.happenedAt());
    }

    public int times() {
        return row.times();
    }

    public String amount() {
        return MismatchesPage.amount(row);
    }

    public @Nullable String shop() {
        return row.shop();
    }

    public String number() {
        return row.outTradeNo();
    }

    public @Nullable String orderHref() {
        return row.shop() == null ? null : "/incubator/orders/" + row.orderId();
    }

    public String subject() {
        return row.subject();
    }

    public String subjectKey() {
        return row.refundId() == null ? "incubator.payments.trade" : "incubator.payments.refund";
    }

    public String detail() {
        return row.detail();
    }

    public boolean open() {
        return row.isOpen();
    }

    public boolean mayRetry() {
        return row.isOpen() && row.refundId() != null;
    }

    public String href() {
        return "/incubator/payments/" + row.id();
    }

    public Field note() {
        return Field.of("note", form, problems)
                .limit(DealWithMismatch.LONGEST_NOTE)
                .needed();
    }

    public @Nullable String dealtWhen() {
        return row.dealtAt() == null ? null : MismatchesPage.time(row.dealtAt());
    }

    public @Nullable String dealtBy() {
        return row.dealtBy();
    }

    public String dealtNote() {
        return row.note();
    }
}
