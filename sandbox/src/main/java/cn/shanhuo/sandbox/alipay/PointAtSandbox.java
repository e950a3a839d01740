package cn.shanhuo.sandbox.alipay;

import cn.shanhuo.payment.AlipaySettings;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/** Where no other Alipay is configured, this one is talked to, at whatever port we run. */
@Factory
final class PointAtSandbox {

    @Singleton
    @Replaces(AlipaySettings.class)
    @Requires(missingProperty = "shanhuo.alipay.app-id")
    AlipaySettings settings(EmbeddedServer server) {
        var here = "http://127.0.0.1:" + server.getPort();
        return new AlipaySettings(
                "http://localhost:" + server.getPort() + "/sandbox/alipay/gateway.do",
                SandboxSettings.APP_ID,
                DemoKeys.APP_PRIVATE,
                DemoKeys.ALIPAY_PUBLIC,
                here,
                "",
                3000,
                15000);
    }
}
