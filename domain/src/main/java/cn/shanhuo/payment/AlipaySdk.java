package cn.shanhuo.payment;

import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayClient;
import com.alipay.api.AlipayConfig;
import com.alipay.api.DefaultAlipayClient;
import com.alipay.api.internal.util.AlipayLogger;
import jakarta.inject.Singleton;
import java.security.Security;
import org.jspecify.annotations.Nullable;

/**
 * Alipay's SDK, loaded when first needed, for it is large. One client serves all threads.
 *
 * <p>Loading it empties a security property of the whole JVM, which would have every TLS connection accept weak
 * certificates; that is put right here. Its own log would hold buyers' names and is off.
 */
@Singleton
final class AlipaySdk {

    private static final String CERTIFICATE_RULES = "jdk.certpath.disabledAlgorithms";

    private final AlipaySettings settings;
    private volatile @Nullable AlipayClient client;

    AlipaySdk(AlipaySettings settings) {
        this.settings = settings;
    }

    AlipayClient client() {
        var known = client;
        return known != null ? known : load();
    }

    private synchronized AlipayClient load() {
        var known = client;
        if (known != null) {
            return known;
        }
        if (!settings.complete()) {
            throw new IllegalStateException(
                    "shanhuo.alipay: gateway-url, app-id, app-private-key and alipay-public-key are needed");
        }
        var rules = Security.getProperty(CERTIFICATE_RULES);
        try {
            var made = new DefaultAlipayClient(config());
            AlipayLogger.setNeedEnableLogger(false);
            client = made;
            return made;
        } catch (AlipayApiException e) {
            throw new IllegalStateException("Alipay's SDK refuses its settings", e);
        } finally {
            if (rules != null) {
                Security.setProperty(CERTIFICATE_RULES, rules);
            }
        }
    }

    private AlipayConfig config() {
        var config = new AlipayConfig();
        config.setServerUrl(settings.gatewayUrl());
        config.setAppId(settings.appId());
        config.setPrivateKey(settings.appPrivateKey());
        config.setAlipayPublicKey(settings.alipayPublicKey());
        config.setFormat("json");
        config.setCharset("utf-8");
        config.setSignType("RSA2");
        config.setConnectTimeout(settings.connectTimeoutMillis());
        config.setReadTimeout(settings.readTimeoutMillis());
        return config;
    }
}
