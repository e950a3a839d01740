package cn.shanhuo.sandbox.alipay;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Receives the application's requests: checks who speaks, has them done, signs the answer. */
@Singleton
class Gateway {

    private static final Duration SKEW = Duration.ofMinutes(15);

    private final Clerk clerk;
    private final Counter counter;
    private final Notifier notifier;
    private final Faults faults;
    private final Seal seal;

    Gateway(Clerk clerk, Counter counter, Notifier notifier, Faults faults, Seal seal) {
        this.clerk = clerk;
        this.counter = counter;
        this.notifier = notifier;
        this.faults = faults;
        this.seal = seal;
    }

    sealed interface Result {}

    record ToCashier(long trade) implements Result {}

    record Said(String body) implements Result {}

    record Broken() implements Result {}

    Result answer(Map<String, String> request) {
        var method = request.getOrDefault("method", "");
        var wrong = seal.check(request);
        if (wrong != null) {
            return said(method, wrong);
        }
        return switch (method) {
            case "alipay.trade.wap.pay", "alipay.trade.page.pay" -> offer(method, request);
            default -> call(method, request);
        };
    }

    private Result offer(String method, Map<String, String> request) {
        return switch (counter.offer(request, seal.content(request))) {
            case Counter.Offered(long trade) -> new ToCashier(trade);
            case Counter.Refused(var answer) -> said(method, answer);
        };
    }

    private Result call(String method, Map<String, String> request) {
        if (faults.strikes(Fault.SERVER_ERROR)) {
            return new Broken();
        }
        if (faults.strikes(Fault.UNAVAILABLE)) {
            return said(method, Answer.unavailable());
        }
        var answer = clerk.answer(method, SandboxSettings.seller(request), seal.content(request));
        notifier.wake();
        return faults.strikes(Fault.REPLY_LOST) ? new Broken() : said(method, answer);
    }

    private Result said(String method, Answer answer) {
        return new Said(faults.strikes(Fault.UNSIGNED) ? seal.unsigned(method, answer) : seal.signed(method, answer));
    }

    /** Signatures and the JSON around them. */
    @Singleton
    static final class Seal {

        private final Rsa rsa;
        private final JsonMapper json;
        private final Clock clock;

        Seal(Rsa rsa, JsonMapper json, Clock clock) {
            this.rsa = rsa;
            this.json = json;
            this.clock = clock;
        }

        /** @return what is wrong with a request, or null */
        @Nullable
        Answer check(Map<String, String> request) {
            if (!SandboxSettings.APP_ID.equals(request.get("app_id"))) {
                return Answer.invalid("isv.invalid-app-id", "无效的AppID参数");
            }
            if (!"RSA2".equals(request.get("sign_type")) || !rsa.fromApp(request)) {
                return Answer.invalid("isv.invalid-signature", "无效签名");
            }
            if (!"1.0".equals(request.get("version")) || !"utf-8".equalsIgnoreCase(request.get("charset"))) {
                return Answer.invalid("isv.invalid-charset", "字符集或版本错误");
            }
            return isRecent(request.getOrDefault("timestamp", ""))
                    ? null
                    : Answer.invalid("isv.invalid-timestamp", "非法的时间戳参数");
        }

        private boolean isRecent(String timestamp) {
            try {
                var sent = Clerk.TIME.parse(timestamp, Instant::from);
                return Duration.between(sent, clock.instant()).abs().compareTo(SKEW) <= 0;
            } catch (DateTimeException e) {
                return false;
            }
        }

        Map<String, Object> content(Map<String, String> request) {
            try {
                return json.readValue(
                        request.getOrDefault("biz_content", "{}"), Argument.mapOf(String.class, Object.class));
            } catch (IOException e) {
                return Map.of();
            }
        }

        /** The signature is over the very text of the node. */
        String signed(String method, Answer answer) {
            var node = node(answer);
            return "{\"" + name(method) + "\":" + node + ",\"sign\":\"" + rsa.sign(node) + "\"}";
        }

        String unsigned(String method, Answer answer) {
            return "{\"" + name(method) + "\":" + node(answer) + "}";
        }

        private String node(Answer answer) {
            try {
                return json.writeValueAsString(answer.fields());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String name(String method) {
            return method.isEmpty() ? "error_response" : method.replace('.', '_') + "_response";
        }
    }
}
