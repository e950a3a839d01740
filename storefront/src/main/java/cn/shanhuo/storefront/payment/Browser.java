package cn.shanhuo.storefront.payment;

import cn.shanhuo.payment.Device;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.regex.Pattern;

/** What is known of the buyer's browser, where it decides how to pay. */
final class Browser {

    private static final Pattern PHONE = Pattern.compile("Mobile|Android|iPhone|iPad|HarmonyOS");

    private Browser() {}

    static Device device(HttpRequest<?> request) {
        return PHONE.matcher(agent(request)).find() ? Device.PHONE : Device.DESKTOP;
    }

    /** WeChat's own browser does not let Alipay in. */
    static boolean isWeChat(HttpRequest<?> request) {
        return agent(request).contains("MicroMessenger");
    }

    private static String agent(HttpRequest<?> request) {
        var agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent;
    }
}
