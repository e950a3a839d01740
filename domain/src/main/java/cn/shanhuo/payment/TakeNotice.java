package cn.shanhuo.payment;

import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Takes what arrives at the notification address. In this order: Alipay's signature, an order of ours, its amount, its
 * payee, our application; only then the news is acted upon.
 */
@Singleton
public class TakeNotice {

    public enum Reply {
        /** Understood and stored: Alipay need not say it again. */
        SUCCESS,
        /** Forged, or not what we expect: Alipay is to say it again, and somebody to look at it. */
        FAILURE;

        /** What Alipay expects as the whole body. */
        public String body() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param fields the form as received and decoded, every field of it */
    public Reply take(Map<String, String> fields) {
        return Reply.FAILURE;
    }
}
