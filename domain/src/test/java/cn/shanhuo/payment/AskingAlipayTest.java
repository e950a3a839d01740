package cn.shanhuo.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.money.Money;
import cn.shanhuo.order.OrderNo;
import cn.shanhuo.shop.AlipayToken;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.testing.AlipayPen;
import java.security.Security;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AskingAlipayTest {

    private static final String QUERY = "alipay.trade.query";
    private static final OrderNo ORDER = new OrderNo(4711);
    private static final Payee PAYEE = new Payee("2088000000000001", new AlipayToken("token-of-2088000000000001"));
    private static final String RULES = Security.getProperty("jdk.certpath.disabledAlgorithms");

    private static ScriptedAlipay alipay;
    private static AlipaySdk sdk;
    private static AlipayGateway gateway;

    @BeforeAll
    static void open() {
        alipay = new ScriptedAlipay();
        var settings = settings(alipay.url());
        sdk = new AlipaySdk(settings);
        gateway = new AlipayGateway(sdk);
    }

    @AfterAll
    static void close() {
        alipay.close();
    }

    @Test
    void a_signed_paid_trade_is_paid() {
        alipay.signs(QUERY, """
                {"code":"10000","msg":"Success","trade_no":"2026","out_trade_no":"4711","buyer_logon_id":"chen***",\
                "trade_status":"TRADE_SUCCESS","total_amount":"133.00","send_pay_date":"2026-11-20 12:00:00"}""");
        assertThat(gateway.query(ORDER, PAYEE))
                .isEqualTo(new TradeAnswer.Paid(new PaidTrade(
                        ORDER, "2026", Money.ofFen(13300), "chen***", Instant.parse("2026-11-20T04:00:00Z"))));
    }

    @Test
    void a_waiting_and_an_unknown_trade_are_unpaid_and_a_closed_one_is_over() {
        alipay.signs(QUERY, "{\"code\":\"10000\",\"msg\":\"Success\",\"trade_status\":\"WAIT_BUYER_PAY\"}");
        assertThat(gateway.query(ORDER, PAYEE)).isEqualTo(new TradeAnswer.Unpaid());
        alipay.signs(QUERY, "{\"code\":\"40004\",\"msg\":\"Business Failed\",\"sub_code\":\"ACQ.TRADE_NOT_EXIST\"}");
        assertThat(gateway.query(ORDER, PAYEE)).isEqualTo(new TradeAnswer.Unpaid());
        alipay.signs(QUERY, "{\"code\":\"10000\",\"msg\":\"Success\",\"trade_status\":\"TRADE_CLOSED\"}");
        assertThat(gateway.query(ORDER, PAYEE)).isEqualTo(new TradeAnswer.Over());
    }

    @Test
    void whatever_is_no_clear_answer_is_unknown() {
        alipay.signs(QUERY, "{\"code\":\"20000\",\"msg\":\"Service Currently Unavailable\"}");
        assertUnknown();
        alipay.signs(QUERY, "{\"code\":\"40004\",\"msg\":\"Business Failed\",\"sub_code\":\"ACQ.SYSTEM_ERROR\"}");
        assertUnknown();
        alipay.unsigned(QUERY, "{\"code\":\"10000\",\"msg\":\"Success\",\"trade_status\":\"TRADE_SUCCESS\"}");
        assertUnknown();
        alipay.signs(QUERY, "{\"code\":\"10000\",\"msg\":\"Success\",\"trade_status\":\"TRADE_SUCCESS\"}");
        assertUnknown();
        for (var text : new String[] {"", "{}", "<html>busy</html>", "[]", "null"}) {
            alipay.says(200, text);
            assertUnknown();
        }
        alipay.says(500, "oops");
        assertUnknown();
    }

    @Test
    void an_answer_whose_text_was_changed_is_unknown() {
        var node =
                "{\"code\":\"10000\",\"msg\":\"Success\",\"trade_no\":\"1\",\"trade_status\":\"TRADE_SUCCESS\",\"total_amount\":\"133.00\",\"send_pay_date\":\"2026-11-20 12:00:00\"}";
        alipay.says(
                200,
                "{\"alipay_trade_query_response\":" + node.replace("133", "333") + ",\"sign\":\"" + AlipayPen.sign(node)
                        + "\"}");
        assertUnknown();
    }

    @Test
    void a_refund_is_done_refused_or_unknown() {
        var refund = new Refund(
                99,
                ORDER,
                new ShopId(1),
                Refund.Cause.BUYER_CANCELLED,
                "不想要了 & <b>",
                Money.ofFen(12800),
                Money.ofFen(500),
                Refund.Status.REQUESTED,
                Instant.EPOCH,
                null);
        alipay.signs(
                "alipay.trade.refund",
                "{\"code\":\"10000\",\"msg\":\"Success\",\"fund_change\":\"Y\",\"refund_fee\":\"133.00\"}");
        assertThat(gateway.refund(refund, PAYEE)).isEqualTo(new RefundAnswer.Done(null));
        alipay.signs(
                "alipay.trade.refund",
                "{\"code\":\"10000\",\"msg\":\"Success\",\"fund_change\":\"N\",\"refund_fee\":\"133.00\"}");
        assertThat(gateway.refund(refund, PAYEE)).isEqualTo(new RefundAnswer.NotDone());
        alipay.signs(
                "alipay.trade.refund",
                "{\"code\":\"40004\",\"msg\":\"Business Failed\",\"sub_code\":\"ACQ.SELLER_BALANCE_NOT_ENOUGH\"}");
        assertThat(gateway.refund(refund, PAYEE)).isEqualTo(new RefundAnswer.Refused("ACQ.SELLER_BALANCE_NOT_ENOUGH"));
        alipay.signs("alipay.trade.refund", "{\"code\":\"20000\",\"msg\":\"Service Currently Unavailable\"}");
        assertThat(gateway.refund(refund, PAYEE)).isInstanceOf(RefundAnswer.Unknown.class);
        alipay.signs("alipay.trade.fastpay.refund.query", "{\"code\":\"10000\",\"msg\":\"Success\"}");
        assertThat(gateway.refundQuery(refund, PAYEE)).isEqualTo(new RefundAnswer.NotDone());
        alipay.signs(
                "alipay.trade.fastpay.refund.query",
                "{\"code\":\"10000\",\"msg\":\"Success\",\"refund_status\":\"REFUND_SUCCESS\"}");
        assertThat(gateway.refundQuery(refund, PAYEE)).isEqualTo(new RefundAnswer.Done(null));
    }

    @Test
    void the_sdk_leaves_the_rules_for_certificates_as_they_were() {
        sdk.client();
        assertThat(RULES).isNotBlank();
        assertThat(Security.getProperty("jdk.certpath.disabledAlgorithms")).isEqualTo(RULES);
    }

    @Test
    void the_cashiers_address_is_signed_and_sends_nothing() {
        int before = alipay.calls();
        var trade = new Trade(
                ORDER,
                new AlipayToken("token-of-2088000000000001"),
                Money.ofFen(13300),
                Subject.of("秋河山货铺", "土蜂蜜 <500g> & a/b=c\""),
                Instant.parse("2026-11-20T04:30:00Z"));
        var address = new CashierAddress(sdk, settings(alipay.url()))
                .of(trade, Device.PHONE, java.net.URI.create("https://shanhuo.example"))
                .toString();
        var text = java.net.URLDecoder.decode(address, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith(alipay.url())
                .contains(
                        "alipay.trade.wap.pay",
                        "sign_type=RSA2",
                        "\"total_amount\":\"133.00\"",
                        "\"time_expire\":\"2026-11-20 12:30:00\"",
                        "山货集 秋河山货铺 土蜂蜜 500g  abc",
                        "https:\\/\\/shanhuo.example\\/orders\\/4711\\/payment",
                        "&notify_url=https://shanhuo.example/alipay/notify",
                        "app_auth_token=token-of-2088000000000001");
        assertThat(alipay.calls()).isEqualTo(before);
    }

    @Test
    void without_the_merchants_authorisation_alipay_is_not_even_asked() {
        int before = alipay.calls();
        var nobody = new Payee("2088000000000001", null);
        assertThat(gateway.query(ORDER, nobody)).isInstanceOf(TradeAnswer.Unknown.class);
        assertThat(gateway.close(ORDER, nobody)).isInstanceOf(TradeAnswer.Unknown.class);
        assertThat(alipay.calls()).isEqualTo(before);
    }

    private static void assertUnknown() {
        assertThat(gateway.query(ORDER, PAYEE)).isInstanceOf(TradeAnswer.Unknown.class);
    }

    private static AlipaySettings settings(String url) {
        var keys = AlipayPen.settings(url);
        return new AlipaySettings(
                url,
                AlipayPen.APP_ID,
                keys.get("shanhuo.alipay.app-private-key"),
                keys.get("shanhuo.alipay.alipay-public-key"),
                "",
                "",
                1000,
                2000);
    }
}
