package cn.shanhuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.notice.SmsSender.Delivery;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandingOverAMessageTest {

    private static final Sms CODE = new Sms("13812345678", "sign-in-code", Map.of("code", "042137"), "登录验证码 042137");

    private final AtomicReference<String> received = new AtomicReference<>("");
    private HttpServer gateway;
    private int answer = 202;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/sms", exchange -> {
            received.set(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (answer > 0) {
                exchange.sendResponseHeaders(answer, -1);
            }
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void the_gateway_gets_phone_template_and_values() {
        assertThat(sender().send(CODE)).isEqualTo(Delivery.ACCEPTED);
        assertThat(received.get())
                .startsWith("Bearer secret {")
                .contains("\"phone\":\"13812345678\"", "\"code\":\"042137\"", "登录验证码 042137");
    }

    @Test
    void a_gateway_that_refuses_or_is_gone_has_not_taken_it() {
        answer = 500;
        assertThat(sender().send(CODE)).isEqualTo(Delivery.REFUSED);
        gateway.stop(0);
        assertThat(sender().send(CODE)).isEqualTo(Delivery.REFUSED);
    }

    @Test
    void a_gateway_that_falls_silent_may_have_taken_it() {
        answer = 0;
        assertThat(sender().send(CODE)).isEqualTo(Delivery.UNKNOWN);
    }

    @Test
    void a_message_does_not_print_its_code_or_its_phone() {
        assertThat(CODE.toString()).doesNotContain("042137", "13812345678");
    }

    private SmsSender sender() {
        var uri = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms");
        return new HttpSms(ObjectMapper.getDefault(), uri, "secret");
    }
}
