package cn.shanhuo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shanhuo.app.NotFitForProduction.Lack;
import cn.shanhuo.testing.AlipayPen;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotFitForProductionTest {

    private static final String DEMO_VAULT = "ZGVtby1rZXktb2Ytc2hhbmh1by1ub3Qtc2VjcmV0LTE=";
    private static final String DEMO_INDEX = "ZGVtby1rZXktb2Ytc2hhbmh1by1ub3Qtc2VjcmV0LTI=";
    private static final String DEMO_FORM = "ZGVtby1rZXktb2Ytc2hhbmh1by1ub3Qtc2VjcmV0LTM=";
    private static final Map<String, String> OWN_KEYS = AlipayPen.settings("https://openapi.alipay.com/gateway.do");
    private static final Map<String, Object> FIT = Map.ofEntries(
            Map.entry("datasources.default.url", "jdbc:mysql://database/shanhuo"),
            Map.entry("datasources.default.username", "shanhuo"),
            Map.entry("datasources.default.password", "long-enough-for-it"),
            Map.entry("shanhuo.keys.vault", "1:bm90LXRoZS1kZW1vLXZhdWx0LWtleS0wMDAwMDAwMDE="),
            Map.entry("shanhuo.keys.index", "bm90LXRoZS1kZW1vLXZhdWx0LWtleS0wMDAwMDAwMDI="),
            Map.entry("shanhuo.keys.form", "bm90LXRoZS1kZW1vLXZhdWx0LWtleS0wMDAwMDAwMDM="),
            Map.entry("shanhuo.alipay.gateway-url", "https://openapi.alipay.com/gateway.do"),
            Map.entry("shanhuo.alipay.app-id", "2021000000000000"),
            Map.entry("shanhuo.alipay.app-private-key", OWN_KEYS.get("shanhuo.alipay.app-private-key")),
            Map.entry("shanhuo.alipay.alipay-public-key", OWN_KEYS.get("shanhuo.alipay.alipay-public-key")),
            Map.entry("shanhuo.public-url", "https://shanhuo.example"),
            Map.entry("shanhuo.sms.url", "https://sms.example/send"),
            Map.entry("shanhuo.sms.key", "bridge-key"));

    @Test
    void a_complete_configuration_may_start() {
        assertThatCode(() -> check("production", Map.of())).doesNotThrowAnyException();
    }

    @Test
    void each_thing_missing_is_told_in_its_own_sentence() {
        refuses(Lack.VAULT_KEY, "shanhuo.keys.vault", "");
        refuses(Lack.INDEX_KEY, "shanhuo.keys.index", "short");
        refuses(Lack.FORM_KEY, "shanhuo.keys.form", "");
        refuses(Lack.DATABASE, "datasources.default.url", "");
        refuses(Lack.DATABASE_PASSWORD, "datasources.default.password", "");
        refuses(Lack.DATABASE_PASSWORD, "datasources.default.username", "root");
        refuses(Lack.ALIPAY, "shanhuo.alipay.app-private-key", "");
        refuses(Lack.ALIPAY, "shanhuo.alipay.gateway-url", "http://localhost:8080/sandbox/alipay/gateway.do");
        refuses(Lack.PUBLIC_URL, "shanhuo.public-url", "");
        refuses(Lack.PUBLIC_URL, "shanhuo.public-url", "http://shanhuo.example");
        refuses(Lack.SMS, "shanhuo.sms.url", "");
        refuses(Lack.SMS, "shanhuo.sms.key", "");
        refuses(Lack.SAFE_COOKIES, "shanhuo.cookies.secure", "false");
    }

    @Test
    void each_of_the_demos_keys_is_refused_in_every_place_of_a_key() {
        for (var demo : List.of(DEMO_VAULT, DEMO_INDEX, DEMO_FORM)) {
            refuses(Lack.VAULT_KEY, "shanhuo.keys.vault", "1:" + demo);
            refuses(Lack.INDEX_KEY, "shanhuo.keys.index", demo);
            refuses(Lack.FORM_KEY, "shanhuo.keys.form", demo);
        }
    }

    @Test
    void the_demos_keys_are_refused_however_they_are_written() {
        var own = "1:bm90LXRoZS1kZW1vLXZhdWx0LWtleS0wMDAwMDAwMDE=";
        refuses(Lack.VAULT_KEY, "shanhuo.keys.vault", "2:" + DEMO_VAULT);
        refuses(Lack.VAULT_KEY, "shanhuo.keys.vault", "2:" + DEMO_VAULT + "," + own);
        refuses(Lack.VAULT_KEY, "shanhuo.keys.vault", own + ", 2:" + DEMO_VAULT);
        refuses(Lack.INDEX_KEY, "shanhuo.keys.index", " " + DEMO_INDEX + " ");
        refuses(Lack.INDEX_KEY, "shanhuo.keys.index", DEMO_INDEX.replace("=", ""));
        refuses(Lack.INDEX_KEY, "shanhuo.keys.index", DEMO_INDEX.replace("I=", "J="));
        refuses(Lack.FORM_KEY, "shanhuo.keys.form", DEMO_FORM + "\n");
    }

    @Test
    void the_sandboxs_keys_of_alipay_and_what_is_no_key_are_refused() throws IOException {
        refuses(Lack.ALIPAY_KEYS, "shanhuo.alipay.alipay-public-key", ofTheSandbox("alipay-public.key"));
        refuses(Lack.ALIPAY_KEYS, "shanhuo.alipay.alipay-public-key", ofTheSandbox("app-public.key"));
        refuses(Lack.ALIPAY_KEYS, "shanhuo.alipay.app-private-key", ofTheSandbox("app-private.key"));
        refuses(Lack.ALIPAY_KEYS, "shanhuo.alipay.app-private-key", "secret");
        refuses(
                Lack.ALIPAY_KEYS,
                "shanhuo.alipay.alipay-public-key",
                "-----BEGIN PUBLIC KEY-----\n" + AlipayPen.publicKey() + "\n-----END PUBLIC KEY-----");
    }

    @Test
    void the_sandbox_is_refused() {
        refuses(Lack.SANDBOX, "shanhuo.faces", "storefront,sandbox");
    }

    @Test
    void the_demo_beside_production_is_refused() {
        assertThatThrownBy(() -> check("demo,production", Map.of())).hasMessageContaining(Lack.DEMO.sentence);
    }

    @Test
    void the_demo_is_asked_for_nothing() {
        assertThatCode(() -> check("demo", Map.of())).doesNotThrowAnyException();
    }

    @Test
    void an_environment_that_nobody_knows_does_not_start() {
        assertThatThrownBy(() -> check("prod", Map.of()))
                .isInstanceOf(NotFitForProduction.class)
                .hasMessageContaining("must be production")
                .hasMessageContaining("prod.");
    }

    @Test
    void the_embedded_database_is_for_the_demo_only() {
        assertThat(Site.isDemo(null)).isTrue();
        assertThat(Site.isDemo("local, demo")).isTrue();
        assertThat(Site.isDemo("production")).isFalse();
        assertThat(Site.isDemo("prod")).isFalse();
    }

    private static String ofTheSandbox(String name) throws IOException {
        try (var key = NotFitForProductionTest.class.getResourceAsStream("/cn/shanhuo/sandbox/alipay/" + name)) {
            return new String(key.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("\\s", "");
        }
    }

    private static void refuses(Lack lack, String name, String value) {
        assertThatThrownBy(() -> check("production", Map.of(name, value)))
                .isInstanceOf(NotFitForProduction.class)
                .hasMessage(lack.sentence);
        assertThat(lack.sentence).endsWith(".");
    }

    private static void check(String environments, Map<String, Object> changes) {
        Map<String, Object> settings = new HashMap<>(FIT);
        settings.putAll(changes);
        try (var context = context(environments, settings)) {
            NotFitForProduction.check(context.getEnvironment());
        }
    }

    private static ApplicationContext context(String environments, Map<String, Object> settings) {
        return ApplicationContext.builder(environments.split(","))
                .deduceEnvironment(false)
                .properties(settings)
                .build();
    }
}
