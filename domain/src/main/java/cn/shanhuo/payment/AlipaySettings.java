package cn.shanhuo.payment;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Map;
import java.util.Optional;

/**
 * Which Alipay we talk to, and as whom. These settings alone decide between our own sandbox, Alipay's sandbox and
 * production.
 *
 * @param gatewayUrl where requests go, {@code https://openapi.alipay.com/gateway.do} in production
 * @param appPrivateKey ours: PKCS#8 in Base64, without PEM header
 * @param alipayPublicKey Alipay's, not that of our application: X.509 in Base64, without PEM header
 * @param notifyBaseUrl our address as Alipay's servers reach it, without path
 * @param returnBaseUrl our address as buyers' browsers reach it, without path; empty: the one they came by
 * @param platformSellerId the payee that notifications name for sub-merchants (ZFT); without it the shop's own
 * @param authTokens app_auth_token by seller id, for shops with their own merchant account that have authorised us
 * @param authTokenForAll the same for every shop not named, {@code {seller}} standing for its seller id
 */
@ConfigurationProperties("shanhuo.alipay")
public record AlipaySettings(
        @Bindable(defaultValue = "") String gatewayUrl,
        @Bindable(defaultValue = "") String appId,
        @Bindable(defaultValue = "") String appPrivateKey,
        @Bindable(defaultValue = "") String alipayPublicKey,
        @Bindable(defaultValue = "http://127.0.0.1:8080") String notifyBaseUrl,
        @Bindable(defaultValue = "") String returnBaseUrl,
        @Nullable String platformSellerId,
        @Nullable Map<String, String> authTokens,
        @Nullable String authTokenForAll,
        @Bindable(defaultValue = "3000") int connectTimeoutMillis,
        @Bindable(defaultValue = "15000") int readTimeoutMillis) {

    /** What a call on behalf of this seller carries as app_auth_token. */
    Optional<String> authToken(String sellerId) {
        var own = authTokens == null ? null : authTokens.get(sellerId);
        if (own != null) {
            return Optional.of(own);
        }
        return Optional.ofNullable(authTokenForAll).map(pattern -> pattern.replace("{seller}", sellerId));
    }

    boolean complete() {
        return !gatewayUrl.isBlank() && !appId.isBlank() && !appPrivateKey.isBlank() && !alipayPublicKey.isBlank();
    }
}
