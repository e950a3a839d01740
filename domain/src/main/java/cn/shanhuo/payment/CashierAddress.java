package cn.shanhuo.payment;

import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayObject;
import com.alipay.api.AlipayRequest;
import com.alipay.api.AlipayResponse;
import com.alipay.api.domain.AlipayTradePagePayModel;
import com.alipay.api.domain.AlipayTradeWapPayModel;
import com.alipay.api.request.AlipayTradePagePayRequest;
import com.alipay.api.request.AlipayTradeWapPayRequest;
import jakarta.inject.Singleton;
import java.net.URI;

/** Writes the signed addresses of Alipay's cashier. Nothing is sent: the buyer's browser goes there. */
@Singleton
final class CashierAddress {

    private final AlipaySdk sdk;
    private final AlipaySettings settings;

    CashierAddress(AlipaySdk sdk, AlipaySettings settings) {
        this.sdk = sdk;
        this.settings = settings;
    }

    URI of(Trade trade, Device device, URI site) {
        var base = settings.returnBaseUrl().isBlank() ? site.toString() : settings.returnBaseUrl();
        var notify = settings.notifyBaseUrl().isBlank() ? site.toString() : settings.notifyBaseUrl();
        return switch (device) {
            case PHONE -> phone(trade, base, notify);
            case DESKTOP -> desktop(trade, base, notify);
        };
    }

    private URI phone(Trade trade, String base, String notify) {
        var model = new AlipayTradeWapPayModel();
        model.setOutTradeNo(trade.order().toString());
        model.setTotalAmount(trade.amount().yuan());
        model.setSubject(trade.subject());
        model.setProductCode("QUICK_WAP_WAY");
        model.setQuitUrl(page(base, trade, "/payment"));
        model.setTimeExpire(AlipayGateway.TIME.format(trade.expiresAt()));
        return address(new AlipayTradeWapPayRequest(), model, trade, base, notify);
    }

    private URI desktop(Trade trade, String base, String notify) {
        var model = new AlipayTradePagePayModel();
        model.setOutTradeNo(trade.order().toString());
        model.setTotalAmount(trade.amount().yuan());
        model.setSubject(trade.subject());
        model.setProductCode("FAST_INSTANT_TRADE_PAY");
        model.setTimeExpire(AlipayGateway.TIME.format(trade.expiresAt()));
        return address(new AlipayTradePagePayRequest(), model, trade, base, notify);
    }

    private URI address(
            AlipayRequest<? extends AlipayResponse> request,
            AlipayObject model,
            Trade trade,
            String base,
            String notify) {
        request.setBizModel(model);
        request.setNotifyUrl(notify + "/alipay/notify");
        request.setReturnUrl(page(base, trade, "/payment/return"));
        token(request, trade.token().value());
        try {
            return URI.create(sdk.client().pageExecute(request, "GET").getBody());
        } catch (AlipayApiException e) {
            throw new IllegalStateException("Alipay's SDK cannot sign", e);
        }
    }

    private static void token(AlipayRequest<? extends AlipayResponse> request, String token) {
        switch (request) {
            case AlipayTradeWapPayRequest wap -> wap.putOtherTextParam("app_auth_token", token);
            case AlipayTradePagePayRequest page -> page.putOtherTextParam("app_auth_token", token);
            default -> throw new IllegalArgumentException("no cashier: " + request);
        }
    }

    private static String page(String base, Trade trade, String path) {
        return base + "/orders/" + trade.order() + path;
    }
}
