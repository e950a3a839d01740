package cn.shanhuo.payment;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Which Alipay we talk to, and as whom. These settings alone decide between our own sandbox, Alipay's sandbox and
 * production.
 *
 * @param gatewayUrl where requests go, {@code https://openapi.alipay.com/gateway.do} in production
 * @param appPrivateKey ours: PKCS#8 in Base64, without PEM header
 * @param alipayPublicKey Alipay's, not that of our application: X.509 in Base64, without PEM header
 * @param notifyBaseUrl our address as Alipay's servers reach it, without path; empty: the site's own
 * @param returnBaseUrl our address as buyers' browsers reach it, without path; empty: the site's own
 */
@ConfigurationProperties("shanhuo.alipay")
public record AlipaySettings(
        @Bindable(defaultValue = "") String gatewayUrl,
        @Bindable(defaultValue = "") String appId,
        @Bindable(defaultValue = "") String appPrivateKey,
        @Bindable(defaultValue = "") String alipayPublicKey,
        @Bindable(defaultValue = "") String notifyBaseUrl,
        @Bindable(defaultValue = "") String returnBaseUrl,
        @Bindable(defaultValue = "3000") int connectTimeoutMillis,
        @Bindable(defaultValue = "15000") int readTimeoutMillis) {

    boolean complete() {
        return !gatewayUrl.isBlank() && !appId.isBlank() && !appPrivateKey.isBlank() && !alipayPublicKey.isBlank();
    }
}
