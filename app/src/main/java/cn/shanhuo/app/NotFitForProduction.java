package cn.shanhuo.app;

import io.micronaut.context.env.Environment;
import java.util.function.Predicate;

/**
 * The site refuses to start in production with the demo's keys, without its secrets, or with the sandbox on; and in an
 * environment that is neither production nor the demo, because nobody would have asked it any of this.
 */
final class NotFitForProduction extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotFitForProduction(String sentence) {
        super(sentence);
    }

    /** What can be missing, in the order in which it is asked for. */
    enum Lack {
        DEMO(
                "Production cannot run together with the demo: leave the environment demo out of"
                        + " MICRONAUT_ENVIRONMENTS.",
                env -> !env.getActiveNames().contains("demo")),
        SANDBOX(
                "Production runs without the sandbox: set SHANHUO_FACES to storefront, admin and incubator only.",
                env -> has(env, "shanhuo.faces") && !text(env, "shanhuo.faces").contains("sandbox")),
        DATABASE(
                "Production needs its own MySQL: set DATASOURCES_DEFAULT_URL.",
                env -> has(env, "datasources.default.url")),
        DATABASE_PASSWORD(
                "The database must have a user and a password of its own: set DATASOURCES_DEFAULT_USERNAME and"
                        + " DATASOURCES_DEFAULT_PASSWORD.",
                env -> has(env, "datasources.default.username")
                        && !"root".equals(text(env, "datasources.default.username"))
                        && text(env, "datasources.default.password").length() >= 12),
        VAULT_KEY(
                "The key for personal data is missing or the demo's: set SHANHUO_KEYS_VAULT to 1: and 32 random bytes"
                        + " in Base64.",
                env -> isSecret(env, "shanhuo.keys.vault")),
        INDEX_KEY(
                "The key of the blind index is missing or the demo's: set SHANHUO_KEYS_INDEX to 32 random bytes in"
                        + " Base64.",
                env -> isSecret(env, "shanhuo.keys.index")),
        FORM_KEY(
                "The key of the forms is missing or the demo's: set SHANHUO_KEYS_FORM to 32 random bytes in Base64.",
                env -> isSecret(env, "shanhuo.keys.form")),
        SAFE_COOKIES("Cookies must travel over HTTPS only: set SHANHUO_COOKIES_SECURE=true.", env -> "true"
                .equals(text(env, "shanhuo.cookies.secure"))),
        PUBLIC_URL(
                "Papers and Alipay lead back to the site: set SHANHUO_PUBLIC_URL to its https address.",
                env -> text(env, "shanhuo.public-url").startsWith("https://")),
        ALIPAY(
                "Alipay is not set up: SHANHUO_ALIPAY_GATEWAY_URL (https), _APP_ID, _APP_PRIVATE_KEY and _ALIPAY_PUBLIC_KEY are needed.",
                env -> text(env, "shanhuo.alipay.gateway-url").startsWith("https://")
                        && has(env, "shanhuo.alipay.app-id")
                        && has(env, "shanhuo.alipay.app-private-key")
                        && has(env, "shanhuo.alipay.alipay-public-key")),
        ALIPAY_KEYS(
                "The keys of Alipay are the sandbox's or no keys: SHANHUO_ALIPAY_APP_PRIVATE_KEY is yours (PKCS#8), _ALIPAY_PUBLIC_KEY is Alipay's (X.509), both RSA in Base64 without PEM header.",
                env -> !has(env, "shanhuo.alipay.app-private-key")
                        || !has(env, "shanhuo.alipay.alipay-public-key")
                        || AlipayKeys.areOwn(
                                text(env, "shanhuo.alipay.app-private-key"),
                                text(env, "shanhuo.alipay.alipay-public-key"))),
        SMS(
                "No message could be sent, so nobody could sign up: set SHANHUO_SMS_URL and SHANHUO_SMS_KEY to those of the SMS gateway.",
                env -> text(env, "shanhuo.sms.url").matches("https?://.+") && has(env, "shanhuo.sms.key"));

        final String sentence;
        private final Predicate<Environment> met;

        Lack(String sentence, Predicate<Environment> met) {
            this.sentence = sentence;
            this.met = met;
        }
    }

    /** @throws NotFitForProduction with one sentence for each thing to be done; the demo is asked for nothing */
    static void check(Environment env) {
        if (!env.isRunning()) {
            env.start();
        }
        if (!env.getActiveNames().contains("production")) {
            checkKnown(env);
            return;
        }
        var lacks = new StringBuilder();
        for (var lack : Lack.values()) {
            if (!lack.met.test(env)) {
                lacks.append(lacks.isEmpty() ? "" : "\n  ").append(lack.sentence);
            }
        }
        if (!lacks.isEmpty()) {
            throw new NotFitForProduction(lacks.toString());
        }
    }

    private static void checkKnown(Environment env) {
        if (!env.getActiveNames().contains("demo")) {
            throw new NotFitForProduction("MICRONAUT_ENVIRONMENTS must be production, or demo, or not be set; it is "
                    + String.join(",", env.getActiveNames()) + ".");
        }
    }

    private static boolean isSecret(Environment env, String name) {
        var value = text(env, name);
        return value.strip().length() >= 43 && !DemoKeys.areIn(value);
    }

    private static boolean has(Environment env, String name) {
        return !text(env, name).isBlank();
    }

    private static String text(Environment env, String name) {
        return env.getProperty(name, String.class).orElse("");
    }
}
