package cn.shanhuo.storefront.payment;

import cn.shanhuo.payment.Device;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.regex.Pattern;

/** What is known of the buyer's browser, where it decides how to pay. */
final class Browser {

    private static final Pattern PHONE = Pattern.compile("Mobile|Android|iPhone|iPad|HarmonyOS");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\\[[0-9a-f:]{2,39}](:[0-9]{1,5})?");

    private Browser() {}

    static Device device(HttpRequest<?> request) {
        return PHONE.matcher(agent(request)).find() ? Device.PHONE : Device.DESKTOP;
    }

    /** WeChat's own browser does not let Alipay in. */
    static boolean isWeChat(HttpRequest<?> request) {
        return agent(request).contains("MicroMessenger");
    }

    /** The address by which the buyer reached us, without path. */
    static URI site(HttpRequest<?> request) {
        var host = request.getHeaders().get(HttpHeaders.HOST);
        var scheme = "https".equals(request.getHeaders().get("X-Forwarded-Proto")) || request.isSecure() ? "https" : "http";
        return URI.create(scheme + "://" + (host != null && HOST.matcher(host).matches() ? host : "localhost"));
    }

    private static String agent(HttpRequest<?> request) {
        var agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent;
    }
}
