package cn.shanhuo.sandbox.alipay;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Map;

/**
 * @param notifyScale by how much Alipay's waits between notifications are shortened: 0.01 makes four minutes 2.4 s
 */
@ConfigurationProperties("shanhuo.sandbox.alipay")
record SandboxSettings(@Bindable(defaultValue = "0.02") double notifyScale) {

    /** The application that the stand-in knows. */
    static final String APP_ID = "9021000000000001";

    /** The merchant that it belongs to: payee of trades that name no other. */
    static final String OWN_SELLER = "2088000000000000";

    /** What authorises the application to act for a seller begins so, and ends with its number. */
    static final String AUTH_TOKEN = "sandbox-for-";

    /** For whom a request is made: whoever authorised the application, or the application's own merchant. */
    static String seller(Map<String, String> request) {
        var token = request.getOrDefault("app_auth_token", "");
        return token.startsWith(AUTH_TOKEN) ? token.substring(AUTH_TOKEN.length()) : OWN_SELLER;
    }
}
