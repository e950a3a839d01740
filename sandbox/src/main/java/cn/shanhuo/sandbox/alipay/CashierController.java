package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.money.Money;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** The cashier in the payer's browser. */
@Controller("/sandbox/alipay/cashier/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CashierController {

    private final Counter counter;
    private final Notifier notifier;
    private final Rsa rsa;
    private final Pages pages;
    private final Clock clock;

    CashierController(Counter counter, Notifier notifier, Rsa rsa, Pages pages, Clock clock) {
        this.counter = counter;
        this.notifier = notifier;
        this.rsa = rsa;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(Visit visit, long id) {
        return counter.find(id)
                .<HttpResponse<?>>map(trade -> pages.ok(visit, CashierPage.of(trade, back(trade), clock.instant())))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post("/account")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> signIn(Submitted form, long id) {
        var account = form.text("account");
        counter.signIn(
                id, account.isEmpty() ? CashierPage.ACCOUNT : account.substring(0, Math.min(account.length(), 100)));
        return Pages.seeOther("/sandbox/alipay/cashier/" + id);
    }

    @Post("/payment")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> pay(Submitted form, Visit visit, long id) {
        if (!counter.pay(id)) {
            return Pages.seeOther("/sandbox/alipay/cashier/" + id);
        }
        notifier.wake();
        return counter.find(id)
                .<HttpResponse<?>>map(trade -> Pages.seeOther(returning(trade)))
                .orElseGet(() -> pages.notFound(visit));
    }

    /** Where the payer goes back to after paying: the shop's page, with signed fields and without a status. */
    private String returning(TradeRow trade) {
        if (trade.returnUrl().isEmpty()) {
            return "/sandbox/alipay/cashier/" + trade.id();
        }
        var fields = new TreeMap<String, String>();
        fields.put("app_id", SandboxSettings.APP_ID);
        fields.put("auth_app_id", SandboxSettings.APP_ID);
        fields.put("method", trade.method() + ".return");
        fields.put("charset", "utf-8");
        fields.put("version", "1.0");
        fields.put("timestamp", Clerk.TIME.format(clock.instant()));
        fields.put("out_trade_no", trade.outTradeNo());
        fields.put("trade_no", trade.tradeNo());
        fields.put("total_amount", new Money(trade.totalFen()).yuan());
        fields.put("seller_id", trade.sellerId());
        Map<String, String> signed = rsa.signed(fields);
        return trade.returnUrl() + (trade.returnUrl().contains("?") ? "&" : "?") + Form.write(signed);
    }

    private static String back(TradeRow trade) {
        return trade.quitUrl().isEmpty() ? trade.returnUrl() : trade.quitUrl();
    }
}
