package cn.shanhuo.storefront.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.money.Money;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.testing.AlipayPen;
import cn.shanhuo.testing.Till;
import cn.shanhuo.testing.Village;
import cn.shanhuo.ui.testing.PageClient;
import cn.shanhuo.ui.testing.Visitors;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayingPageTest implements TestPropertyProvider {

    private static final String WECHAT = "Mozilla/5.0 (Linux; Android 14) Mobile MicroMessenger/8.0.50";
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36";

    @Inject
    Till till;

    @Inject
    Visitors visitors;

    @Inject
    EmbeddedServer server;

    @Override
    public Map<String, String> getProperties() {
        var settings = new HashMap<>(AlipayPen.settings("http://127.0.0.1:1/gateway.do"));
        settings.put("shanhuo.jobs.enabled", "false");
        return settings;
    }

    @Test
    void the_pay_page_tells_how_much_to_whom_and_until_when() {
        var order = till.anUnpaidOrder(3);
        var page = browser(order).get(path(order));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().text()).contains("秋河山货铺", "秦岭土蜂蜜", "133.00", "还剩", "去支付宝付款", "本站不经手");
        assertThat(page.document().select("form[action=" + path(order) + "] button"))
                .hasSize(1);
    }

    @Test
    void the_button_leads_to_the_cashier_for_the_device() {
        var order = till.anUnpaidOrder(3);
        var phone = browser(order).with("User-Agent", PHONE);
        phone.get(path(order));
        var toPhone = phone.post(path(order));
        assertThat(toPhone.status()).isEqualTo(303);
        assertThat(toPhone.location())
                .startsWith("http://127.0.0.1:1/gateway.do?")
                .contains("alipay.trade.wap.pay");
        var desktop = browser(order).with("User-Agent", "Mozilla/5.0 (X11; Linux)");
        desktop.get(path(order));
        assertThat(desktop.post(path(order)).location()).contains("alipay.trade.page.pay");
    }

    @Test
    void a_shop_that_cannot_take_money_yet_is_told_in_a_sentence() {
        var order = till.anUnpaidOrder(3);
        till.withdrawAuthorisation(order);
        var browser = browser(order);
        browser.get(path(order));
        var answer = browser.post(path(order));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.document().select("[role=alert]").text()).contains("收款还没有办好", "没有扣您的钱");
        assertThat(browser.inEnglish()
                        .post(path(order))
                        .document()
                        .select("[role=alert]")
                        .text())
                .contains("cannot take payments");
    }

    @Test
    void inside_wechat_the_page_says_how_to_get_out_and_offers_no_button() {
        var order = till.anUnpaidOrder(3);
        var wechat = browser(order).with("User-Agent", WECHAT);
        var page = wechat.get(path(order)).document();
        assertThat(page.text()).contains("在浏览器打开");
        assertThat(page.select("svg.qr path")).hasSize(1);
        assertThat(page.select("input[readonly]").val()).isEqualTo(server.getURI() + path(order));
        assertThat(page.text()).doesNotContain("去支付宝付款");
        assertThat(wechat.post(path(order)).location()).isEqualTo(path(order));
    }

    @Test
    void a_strangers_order_is_not_found_and_nobody_is_sent_to_the_door() {
        var order = till.anUnpaidOrder(3);
        var stranger = browser(till.anUnpaidOrder(1));
        assertThat(stranger.get(path(order)).status()).isEqualTo(404);
        assertThat(stranger.post(path(order)).status()).isEqualTo(404);
        assertThat(stranger.get(path(order) + "/result").status()).isEqualTo(404);
        assertThat(stranger.get(path(order) + "/return?out_trade_no=" + order.no())
                        .status())
                .isEqualTo(404);
        assertThat(visitors.stranger().get(path(order)).location()).startsWith("/sign-in");
    }

    @Test
    void a_genuine_notice_is_answered_success_and_the_result_page_knows() throws Exception {
        var order = till.anOrderAtTheCashier(3);
        var waiting = browser(order).get(path(order) + "/result");
        assertThat(waiting.document().text()).contains("正在等支付宝的消息");
        assertThat(waiting.header("Refresh")).isEqualTo("3;url=" + path(order) + "/result?look=1");
        assertThat(notify(AlipayPen.signed(fields(order)))).isEqualTo("200 success");
        var paid = browser(order).get(path(order) + "/result");
        assertThat(paid.document().text()).contains("付款成功", "133.00");
        assertThat(paid.header("Refresh")).isEmpty();
        assertThat(browser(order).get(path(order)).location()).isEqualTo(path(order) + "/result");
    }

    @Test
    void the_result_page_stops_looking_by_itself_after_a_minute() {
        var order = till.anOrderAtTheCashier(3);
        var page = browser(order).get(path(order) + "/result?look=20");
        assertThat(page.header("Refresh")).isEmpty();
        assertThat(page.document().text()).contains("付过款的不用再付", "再看一次");
        assertThat(browser(order).get(path(order) + "/result?look=-5").status()).isEqualTo(200);
    }

    @Test
    void a_forged_notice_is_answered_failure() throws Exception {
        var order = till.anOrderAtTheCashier(3);
        var forged = new HashMap<>(AlipayPen.signed(fields(order)));
        forged.put("total_amount", "1.00");
        assertThat(notify(forged)).isEqualTo("200 failure");
        assertThat(notify(Map.of("a", "b"))).isEqualTo("200 failure");
        assertThat(send("")).isEqualTo("200 failure");
        assertThat(send("%zz=%%%&&&=&sign")).isEqualTo("200 failure");
        assertThat(till.status(order)).isEqualTo("UNPAID");
    }

    @Test
    void coming_back_from_the_cashier_believes_nothing_by_itself() {
        var order = till.anOrderAtTheCashier(3);
        var back = browser(order)
                .get(path(order) + "/return?out_trade_no=" + order.no()
                        + "&total_amount=133.00&trade_no=1&sign=AAAA&sign_type=RSA2");
        assertThat(back.location()).isEqualTo(path(order) + "/result");
        assertThat(till.status(order)).isEqualTo("UNPAID");
    }

    @Test
    void a_closed_order_tells_that_late_money_returns() throws Exception {
        var order = till.anOrderAtTheCashier(0);
        till.close(order);
        assertThat(browser(order).get(path(order) + "/result").document().text())
                .contains("没有付款的订单已经关闭");
        Village.update(
                "UPDATE stock SET available = 0, sold = 1 WHERE sku_id = ?",
                order.sku().value());
        assertThat(notify(AlipayPen.signed(fields(order)))).isEqualTo("200 success");
        assertThat(browser(order).get(path(order) + "/result").document().text())
                .contains("钱原路退回", "133.00");
    }

    @Test
    void the_pages_speak_english() {
        var order = till.anOrderAtTheCashier(3);
        assertThat(browser(order).inEnglish().get(path(order)).document().text())
                .contains("Pay with Alipay", "minutes left");
        assertThat(browser(order)
                        .inEnglish()
                        .get(path(order) + "/result")
                        .document()
                        .text())
                .contains("Waiting for word from Alipay");
    }

    private PageClient browser(Till.Order order) {
        return visitors.signedIn(new AccountId(order.buyer().value()));
    }

    private static String path(Till.Order order) {
        return "/orders/" + order.no() + "/payment";
    }

    private String notify(Map<String, String> fields) throws Exception {
        return send(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private String send(String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/alipay/notify"))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }

    private Map<String, String> fields(Till.Order order) {
        return new HashMap<>(Map.of(
                "notify_id",
                "n" + order.no(),
                "app_id",
                AlipayPen.APP_ID,
                "charset",
                "utf-8",
                "trade_no",
                "2026" + order.no(),
                "out_trade_no",
                order.no().toString(),
                "seller_id",
                till.seller(order),
                "trade_status",
                "TRADE_SUCCESS",
                "total_amount",
                Money.ofFen(order.totalFen()).yuan(),
                "gmt_payment",
                "2026-11-20 12:00:00"));
    }
}
