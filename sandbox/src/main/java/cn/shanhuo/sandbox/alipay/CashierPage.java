package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Page;
import java.time.Instant;

/** The cashier of the stand-in at one of its steps: sign in, pay, or nothing more to do. */
public record CashierPage(
        String subject,
        String amount,
        String seller,
        String number,
        String account,
        String base,
        String back,
        boolean signIn,
        boolean pay,
        boolean paid,
        boolean over)
        implements Page {

    static final String ACCOUNT = "chen***@sandbox.com";

    static CashierPage of(TradeRow trade, String back, Instant now) {
        boolean late = !now.isBefore(trade.expiresAt());
        boolean paid = trade.is(TradeRow.SUCCESS) || trade.refundedFen() > 0;
        boolean open = !late && !paid;
        return new CashierPage(
                trade.subject(),
                new Money(trade.totalFen()).display(),
                trade.sellerId(),
                trade.outTradeNo(),
                trade.buyerLogonId().isEmpty() ? ACCOUNT : trade.buyerLogonId(),
                "/sandbox/alipay/cashier/" + trade.id(),
                back,
                open && trade.is(TradeRow.OFFERED),
                open && trade.is(TradeRow.WAITING),
                paid,
                !paid && (late || trade.is(TradeRow.CLOSED)));
    }

    @Override
    public String template() {
        return "sandbox/cashier";
    }
}
